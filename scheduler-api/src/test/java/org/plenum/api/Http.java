package org.plenum.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that talks to the API over real HTTP. */
public final class Http {
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final Class<?> test;

    /** A program that asks for a test of this class. */
    Http(int port, Class<?> test) {
        this.port = port;
        this.test = test;
    }

    /** An answer, with its body as text. */
    public record Answer(int status, HttpResponse<String> response) {

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        public String body() {
            return response.body();
        }

        /** The header, empty where it is not there. */
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    public Answer get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** The lines of an answer as they come; to be closed. */
    public Stream<String> lines(String path) {
        try {
            return client.send(request(path).GET().build(), BodyHandlers.ofLines())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nobody interrupts a test.", e);
        }
    }

    public Answer post(String path, String json, String... headers) {
        return send(withJson(path, headers).POST(BodyPublishers.ofString(json)));
    }

    /** Neither a body nor a type of it. */
    public Answer postNothing(String path, String... headers) {
        return send(request(path, headers).POST(BodyPublishers.noBody()));
    }

    public Answer put(String path, String json, String... headers) {
        return send(withJson(path, headers).PUT(BodyPublishers.ofString(json)));
    }

    /** A body of another type than JSON. */
    public Answer send(String method, String path, String type, byte[] body, String... headers) {
        return send(
                request(path, headers).header("Content-Type", type).method(method, BodyPublishers.ofByteArray(body)));
    }

    public byte[] bytes(String path, String... headers) {
        try {
            return client.send(request(path, headers).GET().build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nobody interrupts a test.", e);
        }
    }

    public Answer delete(String path, String... headers) {
        return send(request(path, headers).DELETE());
    }

    private HttpRequest.Builder withJson(String path, String... headers) {
        return request(path, headers).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var asked = request.build();
            var response = client.send(asked, BodyHandlers.ofString());
            var address =
                    response.headers().firstValue("Location").orElse(asked.uri().getRawPath());
            TestIsolation.see(port, address, response.statusCode(), test);
            return new Answer(response.statusCode(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nobody interrupts a test.", e);
        }
    }
}
