package io.toonbank.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/** Answers requests that reached no controller, each in the form of the door whose address it is; all others get a page. */
@Component
class FailedRequests extends BasicErrorController {

    private final List<ErrorForm> forms;
    private final JsonMapper json;

    FailedRequests(
            ErrorAttributes attributes,
            WebProperties web,
            ObjectProvider<ErrorViewResolver> pages,
            List<ErrorForm> forms,
            JsonMapper json) {
        super(attributes, web.getError(), pages.orderedStream().toList());
        this.forms = forms;
        this.json = json;
    }

    @Override
    public ResponseEntity<Map<String, @Nullable Object>> error(HttpServletRequest request) {
        return inTheFormOfItsDoor(request).orElseGet(() -> super.error(request));
    }

    /** A program that takes anything, as a browser does, gets no page for an address of an API. */
    @Override
    public ModelAndView errorHtml(HttpServletRequest request, HttpServletResponse response) {
        return inTheFormOfItsDoor(request)
                .map(answer -> new ModelAndView(written(answer)))
                .orElseGet(() -> super.errorHtml(request, response));
    }

    private Optional<ResponseEntity<Map<String, @Nullable Object>>> inTheFormOfItsDoor(HttpServletRequest request) {
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return forms.stream()
                .filter(form -> form.answers(path))
                .findFirst()
                .map(form -> form.answer(getStatus(request).value(), request.getLocale()));
    }

    private View written(ResponseEntity<Map<String, @Nullable Object>> answer) {
        return (_, _, response) -> {
            response.setStatus(answer.getStatusCode().value());
            response.setContentType(String.valueOf(answer.getHeaders().getContentType()));
            response.getOutputStream().write(json.writeValueAsBytes(answer.getBody()));
        };
    }

    /** Never a trace, whatever a property says. */
    @Override
    protected ErrorAttributeOptions getErrorAttributeOptions(
            HttpServletRequest request, org.springframework.http.MediaType mediaType) {
        return ErrorAttributeOptions.of(ErrorAttributeOptions.Include.STATUS, ErrorAttributeOptions.Include.ERROR);
    }
}
