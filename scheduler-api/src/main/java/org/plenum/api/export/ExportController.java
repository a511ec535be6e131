package org.plenum.api.export;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenum.api.problem.Refusal;
import org.plenum.api.request.FileBody;
import org.plenum.timetable.event.EventFilter;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Timetables in the formats that others read. */
@RestController
@RequestMapping("/api/v1/conferences/{id}/exports")
final class ExportController {
    private final ExportService exports;

    ExportController(ExportService exports) {
        this.exports = exports;
    }

    @Operation(
            summary = "Returns a timetable as a calendar or a programme that others read",
            description =
                    "The last published version, or the draft before the first; with cancelled sessions in calendars."
                            + " Without a person or delegation, only what the public may see."
                            + " Its words are in the language of ?lang=, else of the Accept-Language header.")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = "text/calendar", schema = @Schema(type = "string")),
                @Content(mediaType = "application/xml", schema = @Schema(type = "string")),
                @Content(mediaType = "application/json", schema = @Schema(type = "object")),
                @Content(mediaType = FileBody.XLSX, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
            })
    @GetMapping("/{file}")
    ResponseEntity<byte[]> get(
            @PathVariable String id,
            @Parameter(description = "calendar.ics, schedule.xml, schedule.json, timetable.xlsx or timetable.csv")
                    @PathVariable
                    String file,
            @Parameter(description = "A number, or draft") @RequestParam Optional<String> version,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> day,
            @RequestParam Optional<String> room,
            @RequestParam Optional<String> person,
            @RequestParam Optional<String> delegation,
            @RequestParam Optional<String> region,
            @RequestParam Optional<String> track,
            @RequestParam Optional<Locale> lang,
            Locale accepted,
            HttpServletRequest request)
            throws IOException {
        var format = ExportFormat.find(file).orElseThrow(() -> unknown(file));
        var filter = new EventFilter(day, room, person, delegation, region, track);
        var export = exports.get(id, version, filter, lang.orElse(accepted), address(request));
        var out = new ByteArrayOutputStream();
        format.write(export, out);
        var bytes = out.toByteArray();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"%s-%s\"".formatted(id, file))
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .eTag("\"" + DigestUtils.md5DigestAsHex(bytes) + "\"")
                .lastModified(export.changed())
                .body(bytes);
    }

    private static URI address(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromRequest(request).build().toUri();
    }

    private static Refusal unknown(String file) {
        return Refusal.missing("There is no export “%s”.\nUse one of %s."
                .formatted(
                        file,
                        Arrays.stream(ExportFormat.values())
                                .map(ExportFormat::file)
                                .collect(Collectors.joining(", "))));
    }
}
