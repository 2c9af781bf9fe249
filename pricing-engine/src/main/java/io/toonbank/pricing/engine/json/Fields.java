package io.toonbank.pricing.engine.json;

import io.toonbank.pricing.engine.QuestionRefused;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The members of one JSON object; what nobody asked for is refused by {@link #done()}. */
final class Fields {
    private final Map<?, ?> members;
    private final String pointer;
    private final Set<String> asked = new HashSet<>();

    private Fields(Map<?, ?> members, String pointer) {
        this.members = members;
        this.pointer = pointer;
    }

    static Fields of(@Nullable Object value, String pointer) {
        if (value instanceof Map<?, ?> map) {
            return new Fields(map, pointer);
        }
        throw wrongType(pointer, "an object");
    }

    String pointer() {
        return pointer;
    }

    private @Nullable Object get(String name) {
        asked.add(name);
        return members.get(name);
    }

    boolean has(String name) {
        return members.get(name) != null;
    }

    /** The name of the only member, for forms that say by their name what they are. */
    String onlyName() {
        if (members.size() != 1) {
            throw new QuestionRefused("field-unknown", pointer, "needs exactly one member, has " + members.size());
        }
        return String.valueOf(members.keySet().iterator().next());
    }

    @Nullable
    Object value(String name) {
        Object value = get(name);
        if (value == null) {
            throw new QuestionRefused("field-missing", pointer + "/" + name, "is missing");
        }
        return value;
    }

    String text(String name) {
        if (value(name) instanceof String text) {
            return text;
        }
        throw wrongType(pointer + "/" + name, "a text");
    }

    @Nullable
    String optionalText(String name) {
        return get(name) == null ? null : text(name);
    }

    long number(String name) {
        if (value(name) instanceof Long number) {
            return number;
        }
        throw wrongType(pointer + "/" + name, "a whole number");
    }

    long number(String name, long otherwise) {
        return get(name) == null ? otherwise : number(name);
    }

    @Nullable
    Long optionalNumber(String name) {
        return get(name) == null ? null : number(name);
    }

    int small(String name) {
        long number = number(name);
        if (number != (int) number) {
            throw new QuestionRefused("out-of-range", pointer + "/" + name, number + " is too large");
        }
        return (int) number;
    }

    int small(String name, int otherwise) {
        return get(name) == null ? otherwise : small(name);
    }

    boolean flag(String name) {
        if (value(name) instanceof Boolean flag) {
            return flag;
        }
        throw wrongType(pointer + "/" + name, "true or false");
    }

    boolean flag(String name, boolean otherwise) {
        return get(name) == null ? otherwise : flag(name);
    }

    Fields object(String name) {
        return of(value(name), pointer + "/" + name);
    }

    @Nullable
    Fields optionalObject(String name) {
        return get(name) == null ? null : object(name);
    }

    /** A list; absent is empty. */
    <T> List<T> list(String name, Function<Fields, T> reading) {
        List<T> list = new ArrayList<>();
        List<?> values = values(name);
        for (int i = 0; i < values.size(); i++) {
            list.add(reading.apply(of(values.get(i), pointer + "/" + name + "/" + i)));
        }
        return list;
    }

    List<String> texts(String name) {
        List<String> list = new ArrayList<>();
        List<?> values = values(name);
        for (int i = 0; i < values.size(); i++) {
            if (!(values.get(i) instanceof String text)) {
                throw wrongType(pointer + "/" + name + "/" + i, "a text");
            }
            list.add(text);
        }
        return list;
    }

    List<Integer> smalls(String name) {
        List<Integer> list = new ArrayList<>();
        List<?> values = values(name);
        for (int i = 0; i < values.size(); i++) {
            if (!(values.get(i) instanceof Long number) || number != number.intValue()) {
                throw wrongType(pointer + "/" + name + "/" + i, "a small whole number");
            }
            list.add(number.intValue());
        }
        return list;
    }

    private List<?> values(String name) {
        Object value = get(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        throw wrongType(pointer + "/" + name, "a list");
    }

    /** Free names with texts. */
    Map<String, String> textMap(String name) {
        Map<String, String> map = new java.util.LinkedHashMap<>();
        if (get(name) != null) {
            Fields own = object(name);
            for (Object key : own.members.keySet()) {
                map.put(String.valueOf(key), own.text(String.valueOf(key)));
            }
        }
        return map;
    }

    void version(int newest) {
        long version = number("version");
        if (version != newest) {
            throw new QuestionRefused(
                    version > newest ? "version-newer" : "version-unknown",
                    pointer + "/version",
                    "version " + version + " is not understood, only " + newest);
        }
    }

    void done() {
        for (Object name : members.keySet()) {
            if (!asked.contains(String.valueOf(name))) {
                throw new QuestionRefused("field-unknown", pointer + "/" + name, "is not known");
            }
        }
    }

    <T> T done(T value) {
        done();
        return value;
    }

    private static QuestionRefused wrongType(String pointer, String expected) {
        return new QuestionRefused("field-type", pointer, "is not " + expected);
    }
}
