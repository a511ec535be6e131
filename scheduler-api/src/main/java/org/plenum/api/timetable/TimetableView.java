package org.plenum.api.timetable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenum.api.conference.KeptConference;
import org.plenum.api.history.Step;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.rule.Finding;
import org.plenum.timetable.Edition;
import org.plenum.timetable.TimetableDocument;
import org.plenum.timetable.TimetableDocument.Assessment;
import org.plenum.timetable.parity.Parity;

/**
 * A timetable with all that it takes to show it.
 *
 * @param of the conference by which it is judged: of a draft as it is now, of a job as it was when that was queued
 * @param timetable with its assessment
 * @param waivers what is accepted as it is, by the id of the finding, whether the timetable has it or not
 * @param draft the step of the history that it belongs to; empty of what a job has found so far
 */
public record TimetableView(
        KeptConference of, TimetableDocument timetable, Map<String, Waiver> waivers, Optional<Step> draft) {

    public TimetableView {
        waivers = Map.copyOf(waivers);
    }

    public Conference conference() {
        return of.conference();
    }

    public List<Placed> placed() {
        return timetable.placed(conference());
    }

    /** What is compared with other timetables of the conference. */
    public Edition edition() {
        return new Edition(conference(), timetable.placements());
    }

    /** Whether it is judged by this revision of the conference. */
    public boolean isOf(KeptConference kept) {
        return of.revision() == kept.revision();
    }

    /** What each region got of it. */
    public Parity parity() {
        return Parity.of(conference(), placed());
    }

    /** What the rules say of it. */
    public Assessment assessment() {
        return timetable.assessment().orElseThrow();
    }

    /** Who accepts the finding as it is, and why. */
    public Optional<Waiver> findWaiver(Finding finding) {
        return Optional.ofNullable(waivers.get(finding.id()));
    }

    /** Names this very draft, for those who change it. */
    public String etag() {
        return draft.orElseThrow().etag();
    }
}
