package org.plenum.exchange;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.plenum.conference.Conference;
import org.plenum.exchange.cosplib.InstanceReader;
import org.plenum.exchange.cosplib.SolutionReader;
import org.plenum.exchange.json.Issues;
import org.plenum.rule.Rule;
import org.plenum.rule.Sentences;
import org.plenum.timetable.TimetableDocument;

/** Reads the workbooks of CoSPLib: instances as conferences, solutions as timetables. */
public final class CosplibReader {

    /** A solution has placements and no sentences. */
    private static final Sentences NO_SENTENCES = Sentences.of(Locale.ENGLISH);

    private CosplibReader() {}

    /**
     * The conference of an instance, with all issues of the workbook.
     *
     * @param rules all that a conference can weigh
     */
    public static Reading<ConferenceDocument> conference(byte[] workbook, Collection<? extends Rule> rules) {
        var issues = new Issues();
        var conference = InstanceReader.read(workbook, rules, issues);
        return new Reading<>(conference.map(ConferenceDocument::of), issues.list());
    }

    /** The timetable of a solution, with all issues of the workbook. */
    public static Reading<TimetableJson> solution(byte[] workbook, Conference conference) {
        var issues = new Issues();
        var positions = SolutionReader.read(workbook, conference, issues);
        return new Reading<>(
                positions
                        .map(placed ->
                                new TimetableDocument(conference.id(), 0, placed, Optional.empty(), Optional.empty()))
                        .map(timetable -> TimetableJson.of(timetable, NO_SENTENCES)),
                issues.list());
    }
}
