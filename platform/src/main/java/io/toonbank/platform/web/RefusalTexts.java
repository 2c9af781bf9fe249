package io.toonbank.platform.web;

import io.toonbank.kernel.Refused;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The sentences people read when something is refused, from {@code messages/<module>_<language>.properties}. English serves
 * languages we do not have.
 */
@Component
public class RefusalTexts {

    public static final List<String> LANGUAGES = List.of("nl", "en");

    private static final Pattern ARGUMENT = Pattern.compile("\\{([a-zA-Z]+)}");

    private final Map<String, Map<String, String>> byLanguage = new HashMap<>();

    public RefusalTexts() {
        for (String language : LANGUAGES) {
            byLanguage.put(language, load(language));
        }
    }

    public String of(Refused refused, Locale locale) {
        return of(refused.code(), refused.arguments(), locale);
    }

    /** The text under {@code code} with its {@code {name}} places filled; the code itself when nobody wrote a text. */
    public String of(String code, Map<String, ?> arguments, Locale locale) {
        Map<String, String> texts = byLanguage.getOrDefault(locale.getLanguage(), Map.of());
        String text = texts.containsKey(code)
                ? texts.get(code)
                : byLanguage.getOrDefault("en", Map.of()).getOrDefault(code, code);
        Matcher places = ARGUMENT.matcher(text);
        return places.replaceAll(place -> Matcher.quoteReplacement(
                arguments.containsKey(place.group(1)) ? String.valueOf(arguments.get(place.group(1))) : place.group()));
    }

    public boolean knows(String code) {
        return byLanguage.values().stream().allMatch(texts -> texts.containsKey(code));
    }

    private static Map<String, String> load(String language) {
        Map<String, String> texts = new HashMap<>();
        try {
            var resources = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + language + ".properties");
            for (Resource resource : resources) {
                Properties properties = new Properties();
                try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, text) -> texts.put((String) key, (String) text));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Map.copyOf(texts);
    }
}
