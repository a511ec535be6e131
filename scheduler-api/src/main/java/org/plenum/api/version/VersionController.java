package org.plenum.api.version;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenum.api.history.Edit;
import org.plenum.api.problem.ProblemWording;
import org.plenum.api.problem.Refusal;
import org.plenum.api.request.DocumentBody;
import org.plenum.api.request.IfMatch;
import org.plenum.api.request.JsonBody;
import org.plenum.api.request.Page;
import org.plenum.api.timetable.TimetableText;
import org.plenum.exchange.DiffWriter;
import org.plenum.timetable.Changes;
import org.plenum.timetable.Changes.AffectedParty;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Versions over HTTP: publishing, reading, comparing. */
@RestController
@RequestMapping(path = "/api/v1/conferences/{conference}", produces = MediaType.APPLICATION_JSON_VALUE)
final class VersionController {
    private final VersionService versions;
    private final RestoreService restorations;

    VersionController(VersionService versions, RestoreService restorations) {
        this.versions = versions;
        this.restorations = restorations;
    }

    /**
     * The draft after a version was restored.
     *
     * @param number of the step
     * @param revision of the document, which stays as it is
     * @param what the step in a sentence, with the sessions that could not be placed
     */
    record Receipt(int number, int revision, String what) {}

    @Operation(summary = "Publishes the draft as the next version")
    @ApiResponse(responseCode = "201", description = "Published")
    @JsonBody("{by, note, anyway}: who publishes, a comment, and whether to publish even if a hard rule is"
            + " broken or a session is left out")
    @PostMapping(path = "/publish", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Version> publish(
            @PathVariable String conference,
            InputStream body,
            @RequestHeader(name = "If-Match", required = false) @Nullable List<String> etags,
            @RequestHeader(name = "Idempotency-Key", required = false) Optional<String> key)
            throws IOException {
        var version = versions.publish(conference, Publication.read(DocumentBody.read(body)), IfMatch.of(etags), key);
        return ResponseEntity.created(
                        URI.create("/api/v1/conferences/%s/versions/%d".formatted(conference, version.number())))
                .body(version);
    }

    @Operation(summary = "Lists the versions of a conference, the last first, page by page")
    @GetMapping("/versions")
    Page<Version> list(
            @PathVariable String conference,
            @RequestParam Optional<Integer> after,
            @RequestParam(defaultValue = "50") int limit) {
        return versions.list(conference, after, new Page.Size(limit));
    }

    @Operation(summary = "Returns the timetable of a version with score, findings and reasons")
    @GetMapping("/versions/{number}")
    String timetable(@PathVariable String conference, @PathVariable int number, Locale locale) {
        return TimetableText.write(versions.getTimetable(conference, number), locale);
    }

    @Operation(summary = "Makes a version the draft again, without what the conference no longer has")
    @PostMapping("/versions/{number}/restore")
    ResponseEntity<Receipt> restore(
            @PathVariable String conference,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String why,
            @RequestHeader(name = "If-Match", required = false) @Nullable List<String> etags,
            Locale locale) {
        var step = restorations.restore(conference, number, IfMatch.of(etags), by, why);
        return ResponseEntity.ok()
                .eTag(step.etag())
                .body(new Receipt(step.number(), step.revision(), step.edit().say(Edit.sentences(locale))));
    }

    @Operation(
            summary =
                    "Compares two versions, or a version with the draft: differences, whom they concern, and a text for each")
    @GetMapping("/versions/{from}/diff/{to}")
    String diff(
            @PathVariable String conference,
            @PathVariable String from,
            @PathVariable String to,
            @RequestParam Optional<String> ignore,
            @RequestParam(name = "for") Optional<String> subject,
            Locale locale) {
        var all = versions.changes(conference, VersionName.of(from), VersionName.of(to));
        var changes = ignore.map(what -> ignoring(all, what)).orElse(all);
        var affected = subject.map(who -> List.of(affected(changes, who))).orElseGet(changes::affected);
        return json(changes, affected, locale);
    }

    private static Changes ignoring(Changes changes, String what) {
        if (!what.equals("room")) {
            throw Refusal.senseless(
                    "What is to be ignored is “%s”, and can only be “room”.\nLeave it out.".formatted(what));
        }
        return changes.ignoringRooms();
    }

    private static AffectedParty affected(Changes changes, String subject) {
        return changes.find(subject)
                .orElseThrow(() -> Refusal.senseless(
                        "The conference has no “%s”.\nUse person:ID, delegation:ID or region:ID.".formatted(subject)));
    }

    private static String json(Changes changes, List<AffectedParty> affected, Locale locale) {
        var out = new ByteArrayOutputStream();
        try {
            DiffWriter.write(changes, affected, ProblemWording.in(locale), out);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail to be written to.", e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
