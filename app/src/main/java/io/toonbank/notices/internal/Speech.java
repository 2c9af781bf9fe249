package io.toonbank.notices.internal;

import io.toonbank.kernel.Money;
import io.toonbank.messaging.MessageKind;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How amounts, dates and people are named in a language. */
record Speech(String language) {

    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final Locale DUTCH = Locale.of("nl", "NL");
    private static final Locale ENGLISH = Locale.of("en", "IE");

    static Speech of(@Nullable String language) {
        return new Speech(MessageKind.spoken(language));
    }

    boolean dutch() {
        return language.equals("nl");
    }

    String say(String dutch, String english) {
        return dutch() ? dutch : english;
    }

    String money(Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale());
        format.setCurrency(Currency.getInstance(money.currency()));
        return format.format(money.major());
    }

    /** An invented amount. */
    String euros(long cents) {
        return money(Money.of(cents, "EUR"));
    }

    /** "maandag 23 november" */
    String day(Instant at) {
        return day(LocalDate.ofInstant(at, ZONE));
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", locale()).format(day);
    }

    /** "maandag 23 november om 16:30" */
    String moment(Instant at) {
        String time = DateTimeFormatter.ofPattern("HH:mm", locale()).format(at.atZone(ZONE));
        return day(at) + say(" om ", " at ") + time;
    }

    String greeting(@Nullable String name) {
        return name == null || name.isBlank()
                ? say("Goedendag,", "Hello,")
                : say("Beste ", "Dear ") + name.strip() + ",";
    }

    private Locale locale() {
        return dutch() ? DUTCH : ENGLISH;
    }
}
