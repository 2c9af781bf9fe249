package io.toonbank.customers.internal;

import io.toonbank.customers.CustomerAddress;
import io.toonbank.customers.IdentityKind;
import io.toonbank.customers.PersonName;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Text as it is compared and searched: lower case, without accents. */
final class Folded {

    private static final int WORDS_MAX = 8;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NUMBER = Pattern.compile("[+0-9 ()./-]{6,}");

    private Folded() {}

    static String of(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        return ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT).replace("ß", "ss");
    }

    /** "berg anna van den": how Dutch lists sort. Companies by their name. */
    static String sortName(PersonName name, String company) {
        String sorted =
                String.join(" ", name.family(), name.given(), name.infix()).strip();
        return of(sorted.isEmpty() ? company : sorted).replaceAll(" +", " ");
    }

    /** All that somebody might type to find this customer, a space before each word. */
    static String search(
            PersonName name, String company, Map<IdentityKind, String> identities, List<CustomerAddress> addresses) {
        StringBuilder text = new StringBuilder();
        add(text, name.full());
        add(text, company);
        identities.values().forEach(value -> add(text, value));
        if (identities.containsKey(IdentityKind.PHONE)) {
            add(text, Phones.national(identities.get(IdentityKind.PHONE)));
        }
        addresses.stream()
                .filter(CustomerAddress::main)
                .forEach(address -> add(text, address.postcode().replace(" ", "")));
        return of(text.toString());
    }

    private static void add(StringBuilder text, String words) {
        if (!words.isBlank()) {
            text.append(' ').append(words.strip().replaceAll("\\s+", " "));
        }
    }

    /** What to look for, as LIKE patterns over {@link #search}. Short words must begin a word, so that an index still helps. */
    static List<String> patterns(String typed) {
        String text = NUMBER.matcher(typed.strip()).matches() ? typed.replaceAll("[^+0-9]", "") : typed;
        return Arrays.stream(of(text).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(WORDS_MAX)
                .map(word -> word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"))
                .map(word -> word.length() < 3 ? "% " + word + "%" : "%" + word + "%")
                .toList();
    }
}
