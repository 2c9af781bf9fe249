package io.toonbank.storefront.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/** One page ready to be written. It is rendered whole before the first byte leaves, so a failure becomes an error page. */
record JteView(TemplateEngine engine, String template, Map<String, Object> parameters, int status, String caching)
        implements View {

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Utf8ByteOutput page = new Utf8ByteOutput();
        engine.render(template, parameters, page);
        response.setStatus(status);
        response.setContentType(getContentType());
        response.setHeader(HttpHeaders.CACHE_CONTROL, caching);
        response.setHeader(HttpHeaders.VARY, "HX-Request");
        response.setContentLength(page.getContentLength());
        page.writeTo(response.getOutputStream());
    }
}
