package org.plenum.api.problem;

/** Distinguishes the API's addresses from those of pages. */
final class ApiPath {

    private ApiPath() {}

    static boolean isApi(String path) {
        return path.equals("/api") || path.startsWith("/api/") || path.startsWith("/v3/api-docs");
    }
}
