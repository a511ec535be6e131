package org.plenum.api.problem;

/** Distinguishes the API's addresses from those of pages. */
final class ApiAddresses {

    private ApiAddresses() {}

    static boolean isApi(String path) {
        return path.equals("/api") || path.startsWith("/api/") || path.startsWith("/v3/api-docs");
    }
}
