package org.plenum.api.change;

import java.util.List;
import java.util.Optional;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.request.IfMatch;
import org.plenum.change.Change;
import org.plenum.rule.Preset;
import org.plenum.timetable.rules.Presets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The presets of points, of which the document of a conference may name one. */
@Service
@Transactional
public class PresetService {
    private static final IfMatch WHATEVER_ELSE_IT_SAYS = new IfMatch(List.of("*"));

    private final ConferenceService conferences;
    private final ChangeService changes;

    PresetService(ConferenceService conferences, ChangeService changes) {
        this.conferences = conferences;
        this.changes = changes;
    }

    /** Every preset; the first is that of conferences that name none. */
    public List<Preset> list() {
        return Presets.ALL;
    }

    /**
     * The id of the preset that the conference names.
     *
     * @throws org.plenum.api.problem.Refusal if there is no such conference
     */
    @Transactional(readOnly = true)
    public Optional<String> find(String conference) {
        return conferences.get(conference).document().preset();
    }

    /**
     * Makes the conference name this preset, or none, as one step of its history; changes nothing if it does already.
     *
     * @param by who does so; empty if nobody is named
     * @throws org.plenum.api.problem.Refusal if there is no such conference or no such preset
     */
    public void choose(String conference, Optional<String> preset, String by) {
        if (!find(conference).equals(preset)) {
            var _ = changes.change(
                    conference,
                    List.of(new Change.PresetChosen(preset)),
                    ChangeService.EACH,
                    WHATEVER_ELSE_IT_SAYS,
                    by);
        }
    }
}
