package io.toonbank.storefront.view;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** The sentences of the shop in one language, from {@code storefront/texts_<language>.properties}. */
public final class Texts {

    public static final String DUTCH = "nl";
    public static final String ENGLISH = "en";
    private static final Map<String, Texts> ALL = Map.of(DUTCH, new Texts(DUTCH), ENGLISH, new Texts(ENGLISH));

    private final Map<String, String> sentences = new HashMap<>();

    private Texts(String language) {
        String file = "/storefront/texts_" + language + ".properties";
        try (var stream = Texts.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("Missing " + file);
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            properties.forEach((key, sentence) -> sentences.put((String) key, (String) sentence));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static Texts in(String language) {
        return java.util.Objects.requireNonNull(ALL.get(language.equals(ENGLISH) ? ENGLISH : DUTCH));
    }

    public Map<String, String> all() {
        return Map.copyOf(sentences);
    }

    boolean knows(String key) {
        return sentences.containsKey(key);
    }

    /** The sentence with its places {@code {0}}, {@code {1}} filled; the key itself when nobody wrote one. */
    public String say(String key, Object... values) {
        String sentence = sentences.getOrDefault(key, key);
        for (int place = 0; place < values.length; place++) {
            sentence = sentence.replace("{" + place + "}", String.valueOf(values[place]));
        }
        return sentence;
    }
}
