package io.toonbank.customers.internal;

import io.toonbank.customers.CustomerAccounts;
import io.toonbank.customers.CustomerAccounts.CustomerSession;
import io.toonbank.platform.actor.Actor;
import io.toonbank.platform.actor.CurrentActor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Recognises a customer by their cookie, on pages of the shop: asked once a request, and not for pictures and scripts. When the
 * database is away the visitor is a stranger, and whatever page needs more says so itself.
 */
final class VisitorFilter extends OncePerRequestFilter {

    private final CustomerAccounts accounts;

    VisitorFilter(CustomerAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean file = path.indexOf('.', path.lastIndexOf('/') + 1) >= 0;
        return file || path.startsWith("/api/admin/") || path.startsWith("/api/pos/") || path.startsWith("/ucp/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<CustomerSession> session = token(request).flatMap(this::session);
        if (session.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(CustomerAccounts.SESSION_ATTRIBUTE, session.get());
        Actor before = CurrentActor.get();
        CurrentActor.set(new Actor(
                Actor.Kind.CUSTOMER, session.get().customerId(), session.get().name()));
        try {
            chain.doFilter(request, response);
        } finally {
            CurrentActor.set(before);
        }
    }

    private Optional<CustomerSession> session(String token) {
        try {
            return accounts.session(token);
        } catch (DataAccessException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> token(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(CustomerAccounts.COOKIE))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
