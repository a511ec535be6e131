package org.plenum.api.timetable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenum.api.conference.StoredConference;
import org.plenum.api.history.Step;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.rule.Finding;
import org.plenum.timetable.Edition;
import org.plenum.timetable.TimetableDocument;
import org.plenum.timetable.TimetableDocument.Assessment;
import org.plenum.timetable.parity.Parity;

/**
 * A timetable with everything that is needed to show it.
 *
 * @param of the conference that it is assessed by: for a draft the current one, for a job the one at the time when it
 *     was queued
 * @param timetable with its assessment
 * @param waivers by the id of the finding, whether the timetable has that finding or not
 * @param draft the step of the history that it belongs to; empty for a job's best timetable so far
 */
public record TimetableView(
        StoredConference of, TimetableDocument timetable, Map<String, Waiver> waivers, Optional<Step> draft) {

    public TimetableView {
        waivers = Map.copyOf(waivers);
    }

    public Conference conference() {
        return of.conference();
    }

    public List<Placed> placed() {
        return timetable.placed(conference());
    }

    /** Conference and timetable for a comparison with others of the conference. */
    public Edition edition() {
        return new Edition(conference(), timetable.placements());
    }

    /** Whether it is assessed by a document with the contents of this one. */
    public boolean isOf(StoredConference kept) {
        return of.hasContentOf(kept);
    }

    /** What each region got in the timetable. */
    public Parity parity() {
        return Parity.of(conference(), placed());
    }

    /** The assessment by the rules. */
    public Assessment assessment() {
        return timetable.assessment().orElseThrow();
    }

    /** Who has accepted the finding, and why. */
    public Optional<Waiver> findWaiver(Finding finding) {
        return Optional.ofNullable(waivers.get(finding.id()));
    }

    /** Names exactly this draft, for conditional changes. */
    public String etag() {
        return draft.orElseThrow().etag();
    }
}
