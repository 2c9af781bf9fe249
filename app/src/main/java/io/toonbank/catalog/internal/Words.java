package io.toonbank.catalog.internal;

import io.toonbank.catalog.CatalogLimits;
import io.toonbank.kernel.Translated;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts made comparable: addresses from titles, titles for sorting, words for the back office's search. */
final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_IN_HANDLES = Pattern.compile("[^a-z0-9]+");
    private static final Pattern HANDLE = Pattern.compile("[a-z0-9]+(?:-+[a-z0-9]+)*");
    private static final Pattern CODE = Pattern.compile("[a-z0-9_.]+(?:[-/]+[a-z0-9_.]+)*");
    private static final int ROOM_FOR_A_NUMBER = 8;
    private static final String NO_WORDS = "product";

    private Words() {}

    /** "Crème brûlée-set" becomes "creme-brulee-set". */
    static String handle(String title) {
        String cut = NOT_IN_HANDLES.matcher(plain(title)).replaceAll("-").replaceAll("^-+|-+$", "");
        String bounded = cut.substring(0, Math.min(cut.length(), CatalogLimits.CODE_LENGTH_MAX - ROOM_FOR_A_NUMBER));
        return bounded.isEmpty() ? NO_WORDS : bounded.replaceAll("-+$", "");
    }

    static boolean isHandle(String handle) {
        return handle.length() <= CatalogLimits.CODE_LENGTH_MAX
                && HANDLE.matcher(handle).matches();
    }

    static boolean isCode(String code) {
        return code.length() <= CatalogLimits.CODE_LENGTH_MAX
                && CODE.matcher(code).matches();
    }

    /** Lower case without accents. */
    static String plain(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }

    static String sortable(Translated title) {
        return plain(title.in("nl"));
    }

    /** All that a person in the back office may type to find the product. */
    static String searchable(Translated title, String handle, String vendor, List<String> codes) {
        List<String> words = new ArrayList<>(title.byLanguage().values());
        words.add(handle);
        words.add(vendor);
        words.addAll(codes);
        return plain(String.join(" ", words));
    }

    /** "Groen" within a title becomes "groen"; "XL" stays. */
    static String within(String name) {
        boolean word =
                name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isLowerCase(name.charAt(1));
        return word ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
    }
}
