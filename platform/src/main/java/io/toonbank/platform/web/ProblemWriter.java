package io.toonbank.platform.web;

import io.toonbank.kernel.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a refusal that a filter makes, before any controller is reached, in the same form as {@link ProblemAdvice}. */
@Component
public class ProblemWriter {

    private final RefusalTexts texts;
    private final JsonMapper json;

    public ProblemWriter(RefusalTexts texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    public void write(Refused refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = refused.refusal().kind().status();
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "https://toonbank.org/problems/" + refused.code());
        problem.put("title", org.springframework.http.HttpStatus.valueOf(status).getReasonPhrase());
        problem.put("status", status);
        problem.put("detail", texts.of(refused, request.getLocale()));
        problem.put("instance", request.getRequestURI());
        problem.put("code", refused.code());
        problem.putAll(refused.arguments());
        response.setStatus(status);
        RetryAfter.seconds(status, refused.arguments())
                .ifPresent(seconds -> response.setHeader(HttpHeaders.RETRY_AFTER, seconds));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
