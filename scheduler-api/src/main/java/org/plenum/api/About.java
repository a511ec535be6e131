package org.plenum.api;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The product that answers, so that a client can check what it talks to. */
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
