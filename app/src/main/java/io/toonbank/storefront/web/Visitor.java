package io.toonbank.storefront.web;

import io.toonbank.cart.CartKey;
import io.toonbank.customers.CustomerAccounts.CustomerSession;
import io.toonbank.network.SalesChannel;
import io.toonbank.storefront.view.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for a page, in what language, in which channel.
 *
 * @param session absent for a stranger
 * @param tags of the customer, which open prices
 * @param cartKey of a stranger's cart
 */
record Visitor(
        HttpServletRequest request,
        HttpServletResponse response,
        String language,
        SalesChannel channel,
        @Nullable CustomerSession session,
        Set<String> tags,
        @Nullable CartKey cartKey) {

    @Nullable
    UUID customerId() {
        return session == null ? null : session.customerId();
    }

    Optional<CustomerSession> signedIn() {
        return Optional.ofNullable(session);
    }

    boolean english() {
        return language.equals(Texts.ENGLISH);
    }

    /** Of this page, without the language in front. */
    String path() {
        return Addresses.withoutLanguage(request.getRequestURI());
    }

    String base() {
        return Addresses.base(request);
    }

    /** An address of the shop in this visitor's language. */
    String link(String path) {
        return english() ? (path.equals("/") ? "/en" : "/en" + path) : path;
    }

    /** A part of a page is asked for by htmx, not a page by the browser. */
    boolean wantsPart() {
        return request.getHeader("HX-Request") != null && request.getHeader("HX-Boosted") == null;
    }

    String say(String key, Object... values) {
        return Texts.in(language).say(key, values);
    }
}
