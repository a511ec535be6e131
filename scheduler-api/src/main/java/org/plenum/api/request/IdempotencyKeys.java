package org.plenum.api.request;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.plenum.api.problem.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remembers the result of the request of each Idempotency-Key: repeating the request has no further effect. */
@Component
public class IdempotencyKeys {
    private static final int LONGEST_KEY = 255;

    private final JdbcClient jdbc;

    IdempotencyKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Creation(String request, String created) {}

    /**
     * Creates something, unless a request with this key has created it before.
     *
     * @param key identifies the request; without one, each request creates something
     * @param request everything that determines the result
     * @param creating creates it and returns its id
     * @return the id of the result of this request or of the earlier one
     * @throws Refusal if the key belongs to another request
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String once(Optional<String> key, String request, Supplier<String> creating) {
        return key.map(name -> once(name, request, creating)).orElseGet(creating);
    }

    private String once(String key, String request, Supplier<String> creating) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Refusal.senseless("The Idempotency-Key has %d characters, and should have 1 to %d.\nUse a UUID."
                    .formatted(key.length(), LONGEST_KEY));
        }
        var hash = sha256(request);
        return find(key)
                .map(known -> sameOrRefused(known, hash, key))
                .orElseGet(() -> remember(key, hash, creating.get()));
    }

    private Optional<Creation> find(String key) {
        return jdbc.sql("select request, created from creation where idempotency_key = ?")
                .param(key)
                .query(Creation.class)
                .optional();
    }

    private static String sameOrRefused(Creation known, String hash, String key) {
        if (!known.request.equals(hash)) {
            throw Refusal.conflict(
                    "The Idempotency-Key “%s” was used for another request.\nUse a new one.".formatted(key));
        }
        return known.created;
    }

    private String remember(String key, String hash, String created) {
        jdbc.sql("insert into creation (idempotency_key, request, created) values (?, ?, ?)")
                .params(key, hash, created)
                .update();
        return created;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has SHA-256.", e);
        }
    }
}
