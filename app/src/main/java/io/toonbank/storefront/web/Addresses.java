package io.toonbank.storefront.web;

import io.toonbank.storefront.view.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** How addresses of the shop are read and written. */
final class Addresses {

    private static final String ENGLISH = "/en";

    private Addresses() {}

    static String languageOf(String path) {
        return path.equals(ENGLISH) || path.startsWith(ENGLISH + "/") ? Texts.ENGLISH : Texts.DUTCH;
    }

    static String withoutLanguage(String path) {
        if (!languageOf(path).equals(Texts.ENGLISH)) {
            return path;
        }
        String rest = path.substring(ENGLISH.length());
        return rest.isEmpty() ? "/" : rest;
    }

    static String base(HttpServletRequest request) {
        int port = request.getServerPort();
        boolean usual = port == (request.getScheme().equals("https") ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** A place in this shop to go on to, or {@code otherwise}: never another site. */
    static String inShop(@Nullable String wanted, String otherwise) {
        return wanted != null
                        && wanted.startsWith("/")
                        && !wanted.startsWith("//")
                        && wanted.indexOf('\\') < 0
                        && wanted.chars().noneMatch(Character::isISOControl)
                ? wanted
                : otherwise;
    }
}
