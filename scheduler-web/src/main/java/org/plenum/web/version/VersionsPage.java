package org.plenum.web.version;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.request.IfMatch;
import org.plenum.api.request.Page;
import org.plenum.api.timetable.TimetableService;
import org.plenum.api.version.Publication;
import org.plenum.api.version.TickService;
import org.plenum.api.version.Version;
import org.plenum.api.version.VersionName;
import org.plenum.api.version.VersionPair;
import org.plenum.api.version.VersionService;
import org.plenum.web.shell.Redirects;
import org.plenum.web.shell.SubjectLinks;
import org.plenum.web.shell.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The published versions of a conference, the differences between any two, and whom they concern. */
@Controller
@RequestMapping("/conferences/{id}/versions")
final class VersionsPage {
    private static final Page.Size SHOWN = new Page.Size(100); // no conference has as many versions

    private final ConferenceService conferences;
    private final TimetableService timetables;
    private final VersionService versions;
    private final TickService ticks;
    private final Texts texts;

    VersionsPage(
            ConferenceService conferences,
            TimetableService timetables,
            VersionService versions,
            TickService ticks,
            Texts texts) {
        this.conferences = conferences;
        this.timetables = timetables;
        this.versions = versions;
        this.ticks = ticks;
        this.texts = texts;
    }

    /** The comparison that a reader chose; without a choice, from the last version to the draft. */
    record Choice(Optional<String> from, Optional<String> to, boolean ignoresRooms, Optional<String> who) {

        Choice {
            who = who.filter(subject -> !subject.isBlank());
        }

        /** The two versions; empty if one side is the draft. */
        Optional<VersionPair> published(String conference) {
            return number(from).flatMap(one -> number(to).map(other -> new VersionPair(conference, one, other)));
        }

        private static Optional<Integer> number(Optional<String> side) {
            return side.flatMap(name -> VersionName.of(name).number());
        }

        /** The choice with defaults, the last two timetables; empty if there is only one. */
        Optional<Choice> completed(List<VersionName> latest) {
            return latest.size() < 2 && (from.isEmpty() || to.isEmpty())
                    ? Optional.empty()
                    : Optional.of(new Choice(
                            from.or(() -> Optional.of(latest.get(1).toString())),
                            to.or(() -> Optional.of(latest.getFirst().toString())),
                            ignoresRooms,
                            who));
        }
    }

    @GetMapping
    String show(
            @PathVariable String id,
            @RequestParam Optional<String> from,
            @RequestParam Optional<String> to,
            @RequestParam Optional<String> ignore,
            @RequestParam Optional<String> who,
            @RequestParam(defaultValue = "") String find,
            Locale locale,
            Model model) {
        var published = versions.list(id, Optional.empty(), SHOWN).items();
        var draft = timetables.findDraft(id);
        var names = VersionSheet.names(draft.isPresent(), published);
        var choice = new Choice(from, to, ignore.filter("room"::equals).isPresent(), who).completed(names);
        var conference = conferences.get(id).conference();
        model.addAttribute("conference", conference);
        model.addAttribute("links", SubjectLinks.of(conference));
        model.addAttribute("localized", texts.in(locale));
        model.addAttribute("versions", published);
        model.addAttribute(
                "next", published.stream().findFirst().map(Version::number).orElse(0) + 1);
        model.addAttribute("draft", draft.map(DraftVerdict::of).orElse(null));
        model.addAttribute("searching", timetables.findRunningJob(id).isPresent());
        model.addAttribute("names", names);
        model.addAttribute("choice", choice.orElse(null));
        model.addAttribute(
                "sheet", choice.map(chosen -> sheet(id, chosen, locale)).orElse(null));
        var pair = choice.flatMap(chosen -> chosen.published(id));
        model.addAttribute("find", find);
        model.addAttribute("tellable", pair.isPresent());
        model.addAttribute("ticks", pair.map(ticks::list).orElse(Map.of()));
        return "versions";
    }

    private VersionSheet sheet(String id, Choice choice, Locale locale) {
        var changes = versions.changes(
                id,
                VersionName.of(choice.from().orElseThrow()),
                VersionName.of(choice.to().orElseThrow()));
        return new VersionSheet(
                choice.ignoresRooms() ? changes.ignoringRooms() : changes, choice.who(), texts.in(locale));
    }

    @PostMapping
    View publish(
            @PathVariable String id,
            @RequestParam String by,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "false") boolean anyway,
            @RequestParam String etag) {
        versions.publish(id, new Publication(by, note, anyway), new IfMatch(List.of(etag)), Optional.empty());
        return Redirects.toVersions(id);
    }
}
