package io.toonbank.pricing.engine.json;

import io.toonbank.pricing.engine.QuestionRefused;

/** Names of constants in JSON: {@code HALF_UP_PER_LINE} is {@code half-up-per-line}. */
final class Names {
    private Names() {}

    static String of(Enum<?> constant) {
        String name = constant.name();
        StringBuilder out = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            out.append(c == '_' ? '-' : c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        }
        return out.toString();
    }

    static <E extends Enum<E>> E constant(E[] constants, Fields fields, String name) {
        String text = fields.text(name);
        for (E constant : constants) {
            if (of(constant).equals(text)) {
                return constant;
            }
        }
        throw new QuestionRefused("value-unknown", fields.pointer() + "/" + name, text + " is not known");
    }
}
