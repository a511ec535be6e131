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

/** Conferences as workbooks. */
@RestController
final class WorkbookController {
    private static final String XLSX = "xlsx";
    private static final String ZIP = "zip";

    private final ConferenceService conferences;

    WorkbookController(ConferenceService conferences) {
        this.conferences = conferences;
    }

    @Operation(
            summary =
                    "Returns a conference as a workbook, or as .csv files in an archive; its titles in the reader's language",
            description = "By ?format=xlsx or zip, else by the Accept header, else as a workbook.")
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
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) Optional<String> accept,
            Locale locale)
            throws IOException {
        var wanted =
                format.orElse(accept.filter(WorkbookController::asksForArchive).isPresent() ? ZIP : XLSX);
        if (!List.of(XLSX, ZIP).contains(wanted)) {
            throw Refusal.senseless("There is no format “%s” of a workbook.\nUse xlsx or zip.".formatted(wanted));
        }
        var conference = conferences.get(id);
        return ResponseEntity.ok()
                .eTag(etag(conference, wanted, locale))
                .lastModified(conference.changed())
                .contentType(MediaType.parseMediaType(wanted.equals(ZIP) ? FileBody.ZIP : FileBody.XLSX))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.%s\"".formatted(id, wanted))
                .varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE)
                .body(bytes(conference, wanted, locale));
    }

    private static boolean asksForArchive(String accept) {
        return accept.contains(FileBody.ZIP) && !accept.contains(FileBody.XLSX);
    }

    /** Other than that of the document: a client cannot change the conference by it. */
    private static String etag(StoredConference conference, String format, Locale locale) {
        return "\"%s-%s-%s\"".formatted(conference.etag().replace("\"", ""), format, locale.getLanguage());
    }

    private static byte[] bytes(StoredConference conference, String format, Locale locale) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = WorkbookWriter.in(locale);
        if (format.equals(ZIP)) {
            writer.writeArchive(conference.document(), out);
        } else {
            writer.writeWorkbook(conference.document(), out);
        }
        return out.toByteArray();
    }
}
