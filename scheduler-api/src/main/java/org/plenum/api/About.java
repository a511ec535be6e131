package org.plenum.api;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Which product answers, so that a client can tell what it talks to. */
@Component
public final class About {
    private final Product product;

    About(@Value("${spring.application.version}") String version) {
        product = new Product("Plenum", version);
    }

    /** A name and a version, as Maven writes versions. */
    public record Product(String name, String version) {}

    public Product product() {
        return product;
    }
}
