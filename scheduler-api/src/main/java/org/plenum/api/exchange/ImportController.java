package org.plenum.api.exchange;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.plenum.api.problem.Refusal;
import org.plenum.api.request.DocumentBody;
import org.plenum.api.request.FileBody;
import org.plenum.exchange.external.ImportedPlaces;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Files of conferences, looked at before they are stored. */
@RestController
final class ImportController {
    private final ImportService imports;

    ImportController(ImportService imports) {
        this.imports = imports;
    }

    @Operation(
            summary = "Tells what a file would make, and everything that is wrong with it; stores nothing",
            description =
                    "With ?conference=, also what would differ in that conference. With ?placed=pins, baseline or free,"
                            + " what becomes of the places in the programme of another tool.")
    @FileBody("A workbook, an archive of .csv files, or a document; also as a file of a multipart form")
    @PostMapping(path = "/api/v1/imports", produces = MediaType.APPLICATION_JSON_VALUE)
    ImportView look(
            HttpServletRequest request,
            @RequestParam Optional<String> conference,
            @RequestParam(defaultValue = "pins") String placed,
            Locale locale)
            throws IOException {
        return ImportView.of(imports.look(bytes(request), conference, places(placed)), locale);
    }

    private static ImportedPlaces places(String name) {
        return ImportedPlaces.find(name)
                .orElseThrow(() -> Refusal.senseless(
                        "There is no choice “%s” of places.\nUse pins, baseline or free.".formatted(name)));
    }

    private static byte[] bytes(HttpServletRequest request) throws IOException {
        try (var body = body(request)) {
            return DocumentBody.read(body);
        }
    }

    private static InputStream body(HttpServletRequest request) throws IOException {
        return request instanceof MultipartHttpServletRequest form
                ? form.getFileMap().values().stream()
                        .findFirst()
                        .orElseThrow(() -> Refusal.senseless("The form has no file.\nAdd one."))
                        .getInputStream()
                : request.getInputStream();
    }
}
