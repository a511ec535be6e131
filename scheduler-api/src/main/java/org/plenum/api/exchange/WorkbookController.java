package org.plenum.api.exchange;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.conference.StoredConference;
import org.plenum.api.problem.Refusal;
import org.plenum.api.request.FileBody;
import org.plenum.exchange.WorkbookWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Conferences as workbooks, and the empty workbook. */
@RestController
final class WorkbookController {
    private static final String XLSX = "xlsx";
    private static final String ZIP = "zip";

    private final ConferenceService conferences;

    WorkbookController(ConferenceService conferences) {
        this.conferences = conferences;
    }

    @Operation(
            summary = "Returns a conference as a workbook, or as .csv files in an archive",
            description = "By ?format=xlsx or zip, else by the Accept header, else as a workbook."
                    + " Its titles are in the language of ?lang=, else of the Accept-Language header.")
    @ApiResponse(
            responseCode = "200",
            description = "The workbook",
            content = {
                @Content(mediaType = FileBody.XLSX, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = FileBody.ZIP, schema = @Schema(type = "string", format = "binary"))
            })
    @GetMapping("/api/v1/conferences/{id}/workbook")
    ResponseEntity<byte[]> get(
            @PathVariable String id,
            @RequestParam Optional<String> format,
            @RequestParam Optional<Locale> lang,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) Optional<String> accept,
            Locale accepted)
            throws IOException {
        var wanted = format(format, accept);
        var locale = lang.orElse(accepted);
        var conference = conferences.get(id);
        var out = new ByteArrayOutputStream();
        if (wanted.equals(ZIP)) {
            WorkbookWriter.in(locale).writeArchive(conference.document(), out);
        } else {
            WorkbookWriter.in(locale).writeWorkbook(conference.document(), out);
        }
        return file(id, wanted)
                .eTag(etag(conference, wanted, locale))
                .lastModified(conference.changed())
                .body(out.toByteArray());
    }

    @Operation(
            summary = "Returns an empty workbook, or its .csv files in an archive: titles, explanations and examples",
            description = "By ?format=xlsx or zip, else by the Accept header, else as a workbook."
                    + " It is in the language of ?lang=, else of the Accept-Language header.")
    @ApiResponse(
            responseCode = "200",
            description = "The template",
            content = {
                @Content(mediaType = FileBody.XLSX, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = FileBody.ZIP, schema = @Schema(type = "string", format = "binary"))
            })
    @GetMapping("/api/v1/template")
    ResponseEntity<byte[]> template(
            @RequestParam Optional<String> format,
            @RequestParam Optional<Locale> lang,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) Optional<String> accept,
            Locale accepted)
            throws IOException {
        var wanted = format(format, accept);
        var writer = WorkbookWriter.in(lang.orElse(accepted));
        var out = new ByteArrayOutputStream();
        if (wanted.equals(ZIP)) {
            writer.writeTemplateArchive(out);
        } else {
            writer.writeTemplate(out);
        }
        return file("plenum-template", wanted).body(out.toByteArray());
    }

    private static String format(Optional<String> format, Optional<String> accept) {
        var wanted =
                format.orElse(accept.filter(WorkbookController::asksForArchive).isPresent() ? ZIP : XLSX);
        if (!List.of(XLSX, ZIP).contains(wanted)) {
            throw Refusal.senseless("There is no format “%s” of a workbook.\nUse xlsx or zip.".formatted(wanted));
        }
        return wanted;
    }

    private static boolean asksForArchive(String accept) {
        return accept.contains(FileBody.ZIP) && !accept.contains(FileBody.XLSX);
    }

    private static ResponseEntity.BodyBuilder file(String name, String format) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.equals(ZIP) ? FileBody.ZIP : FileBody.XLSX))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.%s\"".formatted(name, format))
                .varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE);
    }

    /** Other than that of the document: a client cannot change the conference by it. */
    private static String etag(StoredConference conference, String format, Locale locale) {
        return "\"%s-%s-%s\"".formatted(conference.etag().replace("\"", ""), format, locale.getLanguage());
    }
}
