package io.toonbank.storefront.web;

import io.toonbank.kernel.RefusalCode;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.database.DatabaseTrouble;
import io.toonbank.platform.web.RefusalTexts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.View;

/** Every failure of a shop page becomes a page that says what to do next. */
@ControllerAdvice(annotations = ShopPage.class)
class ShopErrors {

    private static final Logger LOG = LoggerFactory.getLogger(ShopErrors.class);
    private static final String RETRY_SECONDS = "5";

    private final ErrorPages pages;
    private final RefusalTexts texts;

    ShopErrors(ErrorPages pages, RefusalTexts texts) {
        this.pages = pages;
        this.texts = texts;
    }

    @ExceptionHandler
    View refused(Refused refused, HttpServletRequest request, HttpServletResponse response) {
        RefusalCode.Kind kind = refused.refusal().kind();
        if (kind == RefusalCode.Kind.NOT_FOUND || kind == RefusalCode.Kind.GONE) {
            return pages.notFound(request);
        }
        if (kind == RefusalCode.Kind.UNAVAILABLE) {
            return away(request, response);
        }
        return pages.said(request, kind.status(), texts.of(refused, pages.locale(request)));
    }

    /** An id that is none, a number that is none: such a page does not exist. */
    @ExceptionHandler
    View mistyped(TypeMismatchException mistyped, HttpServletRequest request) {
        return pages.notFound(request);
    }

    @ExceptionHandler
    View failed(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        if (failure instanceof InvalidParameterException odd) {
            return pages.said(request, odd.getErrorCode(), null); // a form that is too large, or not encoded as one
        }
        if (DatabaseTrouble.isTextItCannotKeep(failure)) {
            return pages.said(request, 422, null);
        }
        if (DatabaseTrouble.of(failure) != null) {
            LOG.warn("{} {}: the database is away", request.getMethod(), request.getRequestURI());
            return away(request, response);
        }
        if (failure instanceof ErrorResponse standard
                && standard.getStatusCode().is4xxClientError()) {
            return standard.getStatusCode().value() == 404
                    ? pages.notFound(request)
                    : pages.said(request, standard.getStatusCode().value(), null);
        }
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("{} {} failed, number {}", request.getMethod(), request.getRequestURI(), number, failure);
        return pages.failed(request, number);
    }

    private View away(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        return pages.away(request);
    }
}
