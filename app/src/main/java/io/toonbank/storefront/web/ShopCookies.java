package io.toonbank.storefront.web;

import io.toonbank.cart.CartKey;
import io.toonbank.cart.Carts;
import io.toonbank.customers.CustomerAccounts;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The two cookies of the shop, both out of reach of scripts and not sent by other sites' forms. */
final class ShopCookies {

    static final String CART = "toonbank_cart";

    private ShopCookies() {}

    static Optional<String> read(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name)
                                && !cookie.getValue().isEmpty())
                        .map(Cookie::getValue)
                        .findFirst();
    }

    static void keepCart(Visitor visitor, CartKey key) {
        write(visitor, CART, key.text(), Carts.ABANDONED_AFTER);
    }

    static void dropCart(Visitor visitor) {
        write(visitor, CART, "", Duration.ZERO);
    }

    static void keepSession(Visitor visitor, String token) {
        write(visitor, CustomerAccounts.COOKIE, token, CustomerAccounts.SESSION_MAX);
    }

    static void dropSession(Visitor visitor) {
        write(visitor, CustomerAccounts.COOKIE, "", Duration.ZERO);
    }

    private static void write(Visitor visitor, String name, String value, Duration age) {
        visitor.response()
                .addHeader(
                        HttpHeaders.SET_COOKIE,
                        ResponseCookie.from(name, value)
                                .httpOnly(true)
                                .secure(visitor.request().isSecure())
                                .sameSite("Lax")
                                .path("/")
                                .maxAge(age)
                                .build()
                                .toString());
    }
}
