package io.toonbank.shopping.web;

import io.toonbank.kernel.RefusalCode;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.database.DatabaseTrouble;
import io.toonbank.platform.web.PlatformRefusal;
import io.toonbank.platform.web.RefusalTexts;
import io.toonbank.platform.web.Unreadable;
import io.toonbank.shopping.web.Ucp.ErrorResponse;
import io.toonbank.shopping.web.Ucp.Message;
import io.toonbank.shopping.web.Ucp.Meta;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers refusals of this door in the protocol's own form, its {@code error_response}. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(
        assignableTypes = {
            CartEndpoints.class,
            CatalogEndpoints.class,
            CheckoutEndpoints.class,
            OrderEndpoints.class,
            ProfileEndpoint.class
        })
class UcpErrors {

    private static final Logger LOG = LoggerFactory.getLogger(UcpErrors.class);

    private final RefusalTexts texts;

    UcpErrors(RefusalTexts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<ErrorResponse> refused(Refused refused) {
        int status = refused.refusal().kind().status();
        var headers = new HttpHeaders();
        if (status == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            headers.set(HttpHeaders.RETRY_AFTER, "2");
        }
        return new ResponseEntity<>(
                new ErrorResponse(Meta.error(), List.of(message(refused, LocaleContextHolder.getLocale()))),
                headers,
                HttpStatus.valueOf(status));
    }

    @ExceptionHandler
    ResponseEntity<ErrorResponse> unreadable(HttpMessageNotReadableException unreadable) {
        return refused(
                Unreadable.refusal(unreadable).orElseGet(() -> Refused.because(PlatformRefusal.MALFORMED, unreadable)));
    }

    @ExceptionHandler
    ResponseEntity<ErrorResponse> failed(Exception failure) throws Exception {
        if (DatabaseTrouble.isTextItCannotKeep(failure)) {
            return refused(Refused.because(PlatformRefusal.MALFORMED, failure));
        }
        PlatformRefusal trouble = DatabaseTrouble.of(failure);
        if (trouble != null) {
            return refused(Refused.because(trouble, failure));
        }
        if (failure instanceof org.springframework.web.ErrorResponse) {
            throw failure;
        }
        LOG.error("The shopping door failed", failure);
        var message = Message.error(
                "internal_error", null, "Something went wrong on our side. Try again in a moment.", "unrecoverable");
        return ResponseEntity.internalServerError().body(new ErrorResponse(Meta.error(), List.of(message)));
    }

    /** The refusal as a message: the protocol's standard code where it has one, ours otherwise. */
    Message message(Refused refused, Locale locale) {
        String path = refused.fields().isEmpty()
                ? null
                : "$"
                        + refused.fields()
                                .getFirst()
                                .pointer()
                                .replaceAll("/(\\d+)", "[$1]")
                                .replace('/', '.');
        return Message.error(
                standardCode(refused),
                path,
                texts.of(refused, locale),
                severity(refused.refusal().kind()));
    }

    private static String standardCode(Refused refused) {
        return switch (refused.code()) {
            case "checkout.not-enough-stock", "inventory.not-enough" -> "out_of_stock";
            case "checkout.payment-declined" -> "payment_declined";
            case "checkout.price-changed" -> "price_changed";
            default ->
                switch (refused.refusal().kind()) {
                    case NOT_FOUND -> "not_found";
                    case INVALID -> "invalid";
                    case RATE_LIMITED -> "rate_limited";
                    case UNAVAILABLE -> "unavailable";
                    case UNAUTHENTICATED, FORBIDDEN, CONFLICT, GONE, TOO_LARGE ->
                        refused.code().replace('.', '_').replace('-', '_');
                };
        };
    }

    private static String severity(RefusalCode.Kind kind) {
        return switch (kind) {
            case INVALID, CONFLICT, RATE_LIMITED, UNAVAILABLE, TOO_LARGE -> "recoverable";
            case NOT_FOUND, GONE, UNAUTHENTICATED, FORBIDDEN -> "unrecoverable";
        };
    }
}
