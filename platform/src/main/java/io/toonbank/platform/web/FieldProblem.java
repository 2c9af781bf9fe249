package io.toonbank.platform.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.FieldError;

/**
 * One field at fault, in the {@code errors} member of a problem document.
 *
 * @param pointer RFC 6901 pointer into the request body
 */
public record FieldProblem(String pointer, String code, String detail) {

    static FieldProblem of(FieldError error, RefusalTexts texts, Locale locale) {
        String pointer = "/"
                + error.getField()
                        .replace("].", "/")
                        .replace('.', '/')
                        .replace('[', '/')
                        .replace("]", "");
        String code = code(error.getCode());
        return new FieldProblem(pointer, code, texts.of(code, limits(error), locale));
    }

    private static String code(@Nullable String constraint) {
        return switch (constraint == null ? "" : constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> "field.required";
            case "Size", "Length" -> "field.size";
            case "Min", "Max", "Positive", "PositiveOrZero", "Range" -> "field.range";
            case "Pattern", "Email" -> "field.pattern";
            case "typeMismatch" -> "field.type";
            default -> "field.invalid";
        };
    }

    /** Hibernate Validator hands the constraint's numbers over in alphabetical order of their names: max, min. */
    private static Map<String, Object> limits(FieldError error) {
        Map<String, Object> limits = new HashMap<>();
        Object[] arguments = error.getArguments();
        if (arguments != null && arguments.length == 3) {
            limits.put("max", arguments[1]);
            limits.put("min", arguments[2]);
        }
        return limits;
    }
}
