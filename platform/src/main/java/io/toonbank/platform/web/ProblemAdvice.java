package io.toonbank.platform.web;

import io.toonbank.kernel.Refused;
import io.toonbank.platform.database.DatabaseTrouble;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * Answers every refusal and failure of an API as an RFC 9457 problem document: a stable code, a sentence in the caller's
 * language that says what to do, and the fields at fault. Failures we did not foresee get a number to quote, never a trace.
 */
@RestControllerAdvice(annotations = RestController.class)
public class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final RefusalTexts texts;

    public ProblemAdvice(RefusalTexts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    public ResponseEntity<ProblemDetail> refused(Refused refused) {
        Locale locale = LocaleContextHolder.getLocale();
        List<FieldProblem> fields = refused.fields().stream()
                .map(field -> new FieldProblem(
                        field.pointer(), field.code(), texts.of(field.code(), refused.arguments(), locale)))
                .toList();
        return respond(problem(refused, fields, locale));
    }

    @ExceptionHandler
    public ResponseEntity<ProblemDetail> invalidBody(MethodArgumentNotValidException invalid) {
        List<FieldProblem> fields = new ArrayList<>();
        for (FieldError error : invalid.getFieldErrors()) {
            fields.add(FieldProblem.of(error, texts, LocaleContextHolder.getLocale()));
        }
        return invalid(PlatformRefusal.INVALID, fields);
    }

    @ExceptionHandler
    public ResponseEntity<ProblemDetail> invalidParameter(HandlerMethodValidationException invalid) {
        Locale locale = LocaleContextHolder.getLocale();
        List<FieldProblem> fields = invalid.getParameterValidationResults().stream()
                .map(result -> {
                    String name = result.getMethodParameter().getParameterName();
                    return new FieldProblem(
                            "/" + (name == null ? "" : name),
                            "field.invalid",
                            texts.of("field.invalid", Map.of(), locale));
                })
                .toList();
        return invalid(PlatformRefusal.INVALID, fields);
    }

    @ExceptionHandler({MethodArgumentTypeMismatchException.class, ServletRequestBindingException.class})
    public ResponseEntity<ProblemDetail> wrongParameter(Exception wrong) {
        String name = wrong instanceof MethodArgumentTypeMismatchException mismatch ? mismatch.getName() : "";
        return invalid(PlatformRefusal.INVALID, name.isEmpty() ? List.of() : List.of(field("/" + name, "field.type")));
    }

    @ExceptionHandler
    public ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException unreadable) {
        Optional<Refused> refused = Unreadable.refusal(unreadable);
        if (refused.isPresent()) {
            return refused(refused.get());
        }
        if (unreadable.getCause() instanceof InputCoercionException) {
            return invalid(PlatformRefusal.INVALID, List.of()); // a number that its field cannot hold
        }
        if (unreadable.getCause() instanceof DatabindException mismatch) {
            String code = mismatch instanceof UnrecognizedPropertyException ? "field.unknown" : "field.type";
            String pointer = pointer(mismatch);
            return invalid(PlatformRefusal.INVALID, pointer.isEmpty() ? List.of() : List.of(field(pointer, code)));
        }
        return invalid(PlatformRefusal.MALFORMED, List.of());
    }

    /** Spring's own refusals (method not allowed, not acceptable, no such resource) keep their status. */
    @ExceptionHandler
    public ResponseEntity<ProblemDetail> spring(ErrorResponseException standard) {
        return standard(standard);
    }

    private ResponseEntity<ProblemDetail> standard(org.springframework.web.ErrorResponse standard) {
        HttpStatus status = HttpStatus.valueOf(standard.getStatusCode().value());
        String code = ProblemForm.code(status);
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(status, texts.of(code, Map.of(), LocaleContextHolder.getLocale()));
        problem.setType(URI.create("https://toonbank.org/problems/" + code));
        problem.setProperty("code", code);
        return respond(problem);
    }

    @ExceptionHandler
    public ResponseEntity<ProblemDetail> failed(Exception failure, HttpServletRequest request) {
        if (DatabaseTrouble.isTextItCannotKeep(failure)) {
            return invalid(PlatformRefusal.MALFORMED, List.of());
        }
        PlatformRefusal trouble = DatabaseTrouble.of(failure);
        if (trouble != null) {
            LOG.warn("{} {}: {}", request.getMethod(), request.getRequestURI(), trouble.code());
            return refused(Refused.because(trouble, failure));
        }
        if (failure instanceof org.springframework.web.ErrorResponse standard) {
            return standard(standard);
        }
        String number = UUID.randomUUID().toString();
        LOG.error("{} {} failed, number {}", request.getMethod(), request.getRequestURI(), number, failure);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Something went wrong on our side. Nothing you did; quote number " + number + " when you report it.");
        problem.setProperty("code", "platform.failed");
        problem.setProperty("number", number);
        return respond(problem);
    }

    private ResponseEntity<ProblemDetail> invalid(PlatformRefusal code, List<FieldProblem> fields) {
        return respond(problem(Refused.because(code), fields, LocaleContextHolder.getLocale()));
    }

    private ProblemDetail problem(Refused refused, List<FieldProblem> fields, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.valueOf(refused.refusal().kind().status()), texts.of(refused, locale));
        problem.setType(URI.create("https://toonbank.org/problems/" + refused.code()));
        problem.setProperty("code", refused.code());
        if (!fields.isEmpty()) {
            problem.setProperty("errors", fields);
        }
        refused.arguments().forEach(problem::setProperty);
        return problem;
    }

    private FieldProblem field(String pointer, String code) {
        return new FieldProblem(pointer, code, texts.of(code, Map.of(), LocaleContextHolder.getLocale()));
    }

    private static ResponseEntity<ProblemDetail> respond(ProblemDetail problem) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        RetryAfter.seconds(problem.getStatus(), problem.getProperties())
                .ifPresent(seconds -> headers.set(HttpHeaders.RETRY_AFTER, seconds));
        return new ResponseEntity<>(problem, headers, problem.getStatus());
    }

    private static String pointer(DatabindException mismatch) {
        StringBuilder pointer = new StringBuilder();
        for (var reference : mismatch.getPath()) {
            @Nullable String name = reference.getPropertyName();
            pointer.append('/').append(name == null ? String.valueOf(reference.getIndex()) : name);
        }
        return pointer.toString();
    }
}
