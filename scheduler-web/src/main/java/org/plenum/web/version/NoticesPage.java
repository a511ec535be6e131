package org.plenum.web.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenum.api.version.TickService;
import org.plenum.api.version.VersionName;
import org.plenum.api.version.VersionPair;
import org.plenum.api.version.VersionService;
import org.plenum.web.shell.Redirects;
import org.plenum.web.shell.Texts;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The notices of the page of versions: all of them as a table, and who was told. */
@Controller
@RequestMapping("/conferences/{id}/versions")
final class NoticesPage {
    private final VersionService versions;
    private final TickService ticks;
    private final Texts texts;

    NoticesPage(VersionService versions, TickService ticks, Texts texts) {
        this.versions = versions;
        this.ticks = ticks;
        this.texts = texts;
    }

    @GetMapping("/notices.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable String id,
            @RequestParam String from,
            @RequestParam String to,
            @RequestParam Optional<String> ignore,
            Locale locale) {
        var all = versions.changes(id, VersionName.of(from), VersionName.of(to));
        var changes = ignore.filter("room"::equals).isPresent() ? all.ignoringRooms() : all;
        var notices = new VersionSheet(changes, Optional.empty(), texts.in(locale)).notices();
        var name = ContentDisposition.attachment().filename("%s-%s-%s.csv".formatted(id, from, to));
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.build().toString())
                .body(NoticesCsv.of(notices));
    }

    /**
     * Changes only what the reader has changed, so that two people can tick at once.
     *
     * @param was the parties that were shown as told
     * @param told those that are ticked now
     */
    @PostMapping("/told")
    View tick(
            @PathVariable String id,
            @RequestParam int from,
            @RequestParam int to,
            @RequestParam(defaultValue = "") List<String> was,
            @RequestParam(defaultValue = "") List<String> told,
            @RequestParam String by,
            @RequestParam(defaultValue = "") String back) {
        var untold = new ArrayList<>(was);
        untold.removeAll(told);
        var added = new ArrayList<>(told);
        added.removeAll(was);
        ticks.tick(new VersionPair(id, from, to), added, untold, by);
        return Redirects.toVersions(id, (back.isEmpty() ? "" : "?" + back) + "#touched");
    }
}
