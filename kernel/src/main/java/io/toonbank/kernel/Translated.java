package io.toonbank.kernel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A text in several languages, by ISO 639-1 code ("nl", "en"). Blank texts are left out, so that asking falls back to a
 * language that has something to say.
 */
public record Translated(Map<String, String> byLanguage) {

    public static final Translated NOTHING = new Translated(Map.of());

    private static final List<String> FALLBACKS = List.of("nl", "en");

    public Translated {
        Map<String, String> said = new LinkedHashMap<>();
        byLanguage.forEach((language, text) -> {
            if (text != null && !text.isBlank()) {
                said.put(language, text);
            }
        });
        byLanguage = java.util.Collections.unmodifiableMap(said);
    }

    public static Translated of(String language, String text) {
        return new Translated(Map.of(language, text));
    }

    /** Dutch and English. */
    public static Translated nlEn(String dutch, String english) {
        return new Translated(ordered(dutch, english));
    }

    /** The text in {@code language}, else in Dutch, else in English, else in any; empty when there is none at all. */
    public String in(String language) {
        String text = byLanguage.get(language);
        if (text != null) {
            return text;
        }
        for (String fallback : FALLBACKS) {
            if (byLanguage.containsKey(fallback)) {
                return byLanguage.get(fallback);
            }
        }
        return byLanguage.values().stream().findFirst().orElse("");
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }

    /** The same with one language changed. */
    public Translated with(String language, String text) {
        Map<String, String> texts = new LinkedHashMap<>(byLanguage);
        texts.put(language, text);
        return new Translated(texts);
    }

    private static Map<String, String> ordered(String dutch, String english) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("nl", dutch);
        texts.put("en", english);
        return texts;
    }
}
