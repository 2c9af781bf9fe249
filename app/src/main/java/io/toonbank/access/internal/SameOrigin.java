package io.toonbank.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;

/**
 * Whether a browser says that a page of ours sent this request. Programs send neither header and carry no cookie of a person,
 * so they pass; every browser of the last years sends at least {@code Origin} with an unsafe request.
 */
final class SameOrigin {

    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OUR_SITES = Set.of("same-origin", "none");

    private SameOrigin() {}

    static boolean allows(HttpServletRequest request) {
        if (SAFE_METHODS.contains(request.getMethod())) {
            return true;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OUR_SITES.contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin == null || hostOf(origin).equalsIgnoreCase(String.valueOf(request.getHeader("Host")));
    }

    /** Host and port; empty for "null" and what is no origin, which equals no host. */
    private static String hostOf(String origin) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}
