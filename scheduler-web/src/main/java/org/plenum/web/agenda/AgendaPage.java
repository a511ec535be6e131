package org.plenum.web.agenda;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.problem.Refusal;
import org.plenum.api.timetable.TimetableService;
import org.plenum.api.timetable.TimetableView;
import org.plenum.conference.Conference;
import org.plenum.web.shell.LocalizedTexts;
import org.plenum.web.shell.Redirects;
import org.plenum.web.shell.SubjectLinks;
import org.plenum.web.shell.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** The agenda of a person, a delegation or a room, in the draft or in the best timetable of a running search. */
@Controller
final class AgendaPage {
    private final ConferenceService conferences;
    private final TimetableService timetables;
    private final Texts texts;

    AgendaPage(ConferenceService conferences, TimetableService timetables, Texts texts) {
        this.conferences = conferences;
        this.timetables = timetables;
        this.texts = texts;
    }

    /** Whose agenda a reader asks for: the first that is given counts. */
    record Choice(Optional<String> person, Optional<String> delegation, Optional<String> room) {

        Optional<Holder> find(Conference conference) {
            if (person.isPresent()) {
                return person.flatMap(id -> Holder.person(conference, id));
            }
            return delegation.isPresent()
                    ? delegation.flatMap(id -> Holder.delegation(conference, id))
                    : room.flatMap(id -> Holder.room(conference, id));
        }
    }

    /** Lets the reader search for somebody if nobody is given. */
    @GetMapping(
            path = "/conferences/{id}/agenda",
            params = {"!person", "!delegation", "!room"})
    View search(@PathVariable String id) {
        return Redirects.toFind(id);
    }

    @GetMapping("/conferences/{id}/agenda")
    String show(
            @PathVariable String id,
            @RequestParam Optional<String> person,
            @RequestParam Optional<String> delegation,
            @RequestParam Optional<String> room,
            Locale locale,
            Model model) {
        var kept = conferences.get(id);
        var view = timetables.findCurrent(id);
        var conference = view.map(TimetableView::conference).orElse(kept.conference());
        var localized = texts.in(locale);
        var holder = new Choice(person, delegation, room).find(conference).orElseThrow(AgendaPage::missing);
        model.addAttribute("conference", conference);
        model.addAttribute("localized", localized);
        model.addAttribute("dated", LocalizedTexts.dated(conference));
        model.addAttribute("links", SubjectLinks.of(conference));
        model.addAttribute(
                "searching", view.filter(found -> found.draft().isEmpty()).isPresent());
        model.addAttribute("old", view.filter(found -> !found.isOf(kept)).isPresent());
        model.addAttribute("some", view.isPresent());
        model.addAttribute(
                "agenda",
                Agenda.of(holder, conference, view.map(TimetableView::placed).orElse(List.of()), localized));
        return "agenda";
    }

    private static Refusal missing() {
        return Refusal.missing(
                "The conference has nobody and nothing with this id.\nSearch for a person, a delegation or a room.");
    }

    /** Shows the error page: after a refusal there is no agenda to show. */
    @ExceptionHandler
    ModelAndView refuse(Refusal refusal) {
        return new ModelAndView(
                "error", Map.of("status", refusal.status().value(), "said", refusal.sentence()), refusal.status());
    }
}
