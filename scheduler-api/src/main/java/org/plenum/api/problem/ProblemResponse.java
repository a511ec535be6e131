package org.plenum.api.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Writes a problem document for a request that is refused before it reaches a controller. */
public final class ProblemResponse {

    private ProblemResponse() {}

    /**
     * Writes the response and ends it.
     *
     * @param detail without characters that JSON would have to escape
     */
    public static void write(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        var body = "{\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                .formatted(status.getReasonPhrase(), status.value(), detail);
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
