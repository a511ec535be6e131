package org.plenum.web.programme;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.plenum.api.programme.ProgrammeService;
import org.plenum.exchange.programme.Edits;
import org.plenum.exchange.programme.Edits.Put;
import org.plenum.exchange.table.TextCells;
import org.plenum.web.shell.Redirects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Relates two sessions, from the page of one of them. */
@Controller
final class RelatePage {
    private static final String AFTER = "AFTER"; // the other comes before

    private final ProgrammeService programme;
    private final Entries entries;

    RelatePage(ProgrammeService programme, Entries entries) {
        this.programme = programme;
        this.entries = entries;
    }

    /** What cannot be kept is shown as a row to mend. */
    @PostMapping("/conferences/{id}/sessions/{session}/relate")
    ModelAndView relate(
            @PathVariable String id,
            @PathVariable String session,
            @RequestParam String type,
            @RequestParam String other,
            @RequestParam(defaultValue = "") String gap,
            @RequestParam(defaultValue = "") String level,
            @RequestParam int seen,
            @RequestParam(defaultValue = "") String by,
            Locale locale) {
        var isAfter = type.equals(AFTER);
        var texts = new HashMap<String, String>();
        texts.put("type", isAfter ? "BEFORE" : type);
        texts.put("sessions-list", TextCells.written(isAfter ? List.of(other, session) : List.of(session, other)));
        texts.put("gap", gap);
        texts.put("level", level);
        var layout = Tab.table("relations");
        var rows = List.of(new Put(Edits.NEW + 1, texts));
        var edited = programme.enter(id, seen, new Edits(layout, List.copyOf(rows), false), locale, by);
        if (edited.document().isPresent()) {
            return new ModelAndView(Redirects.toSession(id, session, "#relations"));
        }
        var page = new ModelAndView(
                "programme-paste",
                entries.of(
                        id, Tab.RELATIONS, layout, rows, edited, column -> texts.containsKey(column.title()), locale));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
