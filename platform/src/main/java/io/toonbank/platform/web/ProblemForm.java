package io.toonbank.platform.web;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Problem documents for everything below {@code /api}. */
@Component
class ProblemForm implements ErrorForm {

    private final RefusalTexts texts;

    ProblemForm(RefusalTexts texts) {
        this.texts = texts;
    }

    @Override
    public boolean answers(String path) {
        return path.startsWith("/api/");
    }

    @Override
    public ResponseEntity<Map<String, @Nullable Object>> answer(int status, Locale locale) {
        HttpStatus known = HttpStatus.valueOf(status);
        String code = code(known);
        Map<String, @Nullable Object> problem = new LinkedHashMap<>();
        problem.put("type", URI.create("https://toonbank.org/problems/" + code));
        problem.put("title", known.getReasonPhrase());
        problem.put("status", status);
        problem.put("detail", texts.of(code, Map.of(), locale));
        problem.put("code", code);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    static String code(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> PlatformRefusal.NO_SUCH_ADDRESS.code();
            case METHOD_NOT_ALLOWED -> "platform.no-such-method";
            case UNSUPPORTED_MEDIA_TYPE -> "platform.unknown-media-type";
            case NOT_ACCEPTABLE -> "platform.not-acceptable";
            default -> status.is4xxClientError() ? PlatformRefusal.INVALID.code() : "platform.failed";
        };
    }
}
