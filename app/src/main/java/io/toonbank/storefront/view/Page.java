package io.toonbank.storefront.view;

import io.toonbank.kernel.Money;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the frame of every page needs, and how this visitor reads words, amounts and moments.
 *
 * @param path of this page without the language in front: "/products/vaas-linde"
 * @param base scheme and host, for addresses that leave the shop
 * @param customerName absent for a stranger
 * @param pieces in the cart
 * @param menu the categories at the top
 */
public record Page(
        ShopIdentity shop,
        String language,
        String path,
        String base,
        @Nullable String customerName,
        long pieces,
        List<MenuItem> menu,
        Assets assets,
        boolean knownVisitor) {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final Locale ENGLISH = Locale.forLanguageTag("en-IE");
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** A category in the head of the page, with those below it. */
    public record MenuItem(String name, String href, boolean current, List<Link> below) {}

    /** Words of the demo's retailer are said by nobody else: there the sentence under {@code key.plain} is, where there is one. */
    public String say(String key, Object... values) {
        Texts texts = Texts.in(language);
        String plain = key + ".plain";
        return texts.say(!shop.demo() && texts.knows(plain) ? plain : key, values);
    }

    /** The sentence for one or for many: {@code key.one} or {@code key.other}, the number in place 0. */
    public String count(String key, long number, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = number(number);
        System.arraycopy(values, 0, all, 1, values.length);
        return say(key + (number == 1 ? ".one" : ".other"), all);
    }

    /** An address of the shop in the visitor's language. */
    public String link(String address) {
        return in(language, address);
    }

    public String absolute(String address) {
        return base + address;
    }

    public String canonical() {
        return base + link(path);
    }

    public String inDutch() {
        return in(Texts.DUTCH, path);
    }

    public String inEnglish() {
        return in(Texts.ENGLISH, path);
    }

    public boolean english() {
        return language.equals(Texts.ENGLISH);
    }

    public Locale locale() {
        return english() ? ENGLISH : DUTCH;
    }

    public String money(Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale());
        format.setCurrency(Currency.getInstance(money.currency()));
        return format.format(money.major());
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    /** "23 november 2026". */
    public String day(Instant moment) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale())
                .withZone(ZONE)
                .format(moment);
    }

    /** "23 november 2026, 10:41". */
    public String moment(Instant moment) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", locale())
                .withZone(ZONE)
                .format(moment);
    }

    private static String in(String language, String address) {
        if (!language.equals(Texts.ENGLISH)) {
            return address;
        }
        return address.equals("/") ? "/en" : "/en" + address;
    }
}
