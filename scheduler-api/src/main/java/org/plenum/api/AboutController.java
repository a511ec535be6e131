package org.plenum.api;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The root of the API, which names the product and its version. */
@RestController
@RequestMapping("/api/v1")
final class AboutController {
    private final About about;

    AboutController(About about) {
        this.about = about;
    }

    @Operation(summary = "Tells which product this is, and its version")
    @GetMapping
    About.Product product() {
        return about.product();
    }
}
