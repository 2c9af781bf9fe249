package io.toonbank.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was typed behind a command: words, and options as {@code --name=value}, {@code --name value} or {@code --name}.
 *
 * @param options an option without a value stands for "true"
 */
public record Arguments(List<String> words, Map<String, String> options) {

    private static final List<String> WITHOUT_VALUE = List.of("csv");

    public static Arguments of(List<String> typed) {
        List<String> words = new ArrayList<>();
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i < typed.size(); i++) {
            String argument = typed.get(i);
            if (!argument.startsWith("--")) {
                words.add(argument);
                continue;
            }
            String name = argument.substring(2);
            int equals = name.indexOf('=');
            if (equals >= 0) {
                options.put(name.substring(0, equals), name.substring(equals + 1));
            } else if (WITHOUT_VALUE.contains(name) || i + 1 == typed.size()) {
                options.put(name, "true");
            } else {
                options.put(name, typed.get(++i));
            }
        }
        return new Arguments(List.copyOf(words), Map.copyOf(options));
    }

    public String word(int place) {
        return place < words.size() ? words.get(place) : "";
    }

    public @Nullable String option(String name) {
        return options.get(name);
    }

    public String option(String name, String otherwise) {
        return options.getOrDefault(name, otherwise);
    }
}
