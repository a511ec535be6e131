package org.plenum.api.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Recognises requests that a page of another site makes a browser send: they may not change anything.
 *
 * <p>It reads Sec-Fetch-Site if the browser sends it (W3C Fetch Metadata), else Origin (RFC 6454). A client that sends
 * neither is not a browser.
 */
final class CrossSite {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private CrossSite() {}

    static boolean isChange(HttpServletRequest request) {
        return !READING.contains(request.getMethod()) && isForeign(request);
    }

    private static boolean isForeign(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !OWN.contains(site);
        }
        var origin = request.getHeader("Origin");
        return origin != null && !isOwn(origin, request.getHeader("Host"));
    }

    private static boolean isOwn(String origin, @Nullable String host) {
        try {
            return host != null && host.equals(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
