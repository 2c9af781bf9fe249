package io.toonbank.customers.internal;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Phone numbers as people write them, brought to E.164. */
final class Phones {

    private static final int LENGTH_MAX = 40;

    private Phones() {}

    /** Of the right length for its country; whether it is in use, nobody can tell from its digits. */
    static Optional<String> normalised(@Nullable String phone, String country) {
        if (phone == null || phone.isBlank() || phone.length() > LENGTH_MAX) {
            return Optional.empty();
        }
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            var parsed = numbers.parse(phone, country);
            return numbers.isPossibleNumber(parsed)
                    ? Optional.of(numbers.format(parsed, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException _) {
            return Optional.empty();
        }
    }

    /** "0612345678", as people of that country type it; the number itself when it is none of ours. */
    static String national(String e164) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            return numbers.format(numbers.parse(e164, null), PhoneNumberFormat.NATIONAL)
                    .replaceAll("[^0-9]", "");
        } catch (NumberParseException _) {
            return e164;
        }
    }
}
