package io.toonbank.messaging;

import io.toonbank.kernel.Translated;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A kind of message that a module sends, with the places its template may have. The words that come with the software lie in
 * {@code mail/<code>_nl.txt} and {@code mail/<code>_en.txt}.
 *
 * @param code "order-confirmation"; never changes once released
 * @param occasion when it is sent, in a sentence for whoever edits it
 */
public record MessageKind(String code, Translated name, Translated occasion, List<Place> places) {

    public static final List<String> LANGUAGES = List.of("nl", "en");

    public MessageKind {
        places = List.copyOf(places);
    }

    public Optional<Place> place(String wanted) {
        return places.stream().filter(place -> place.name().equals(wanted)).findFirst();
    }

    /** The language a message is written in for somebody who speaks this one. */
    public static String spoken(@Nullable String language) {
        return language == null || language.startsWith("nl") ? "nl" : "en";
    }

    /**
     * Something a template may show.
     *
     * @param needed no template may do without it
     * @param secret only the recipient may read it
     */
    public record Place(String name, Form form, Translated meaning, boolean needed, boolean secret) {

        public static Place text(String name, String dutch, String english) {
            return new Place(name, Form.TEXT, Translated.nlEn(dutch, english), false, false);
        }

        public static Place link(String name, String dutch, String english) {
            return new Place(name, Form.LINK, Translated.nlEn(dutch, english), false, false);
        }

        public static Place block(String name, String dutch, String english) {
            return new Place(name, Form.BLOCK, Translated.nlEn(dutch, english), false, false);
        }

        public Place asNeeded() {
            return new Place(name, form, meaning, true, secret);
        }

        public Place asSecret() {
            return new Place(name, form, meaning, needed, true);
        }
    }

    /** How a place is filled. */
    public enum Form {
        TEXT,
        /** An address of a page; stands behind a label, {@code [label]({{name}})}. */
        LINK,
        /** Stands on a line of its own: goods, sums, an address, a code. */
        BLOCK
    }
}
