package org.plenum.exchange;

import java.util.Optional;
import org.plenum.conference.Conference;
import org.plenum.exchange.json.Issues;
import org.plenum.exchange.json.JsonText;
import org.plenum.exchange.json.Value;
import org.plenum.exchange.timetable.AllowedReferences;
import org.plenum.exchange.timetable.TimetableFields;
import tools.jackson.databind.node.ObjectNode;

/** Reads timetables of a conference from JSON; only their conference and placements are needed. */
public final class TimetableReader {

    private TimetableReader() {}

    /** The timetable, with all issues of the document. */
    public static Reading<TimetableJson> read(byte[] json, Conference conference) {
        return read(json, AllowedReferences.of(conference), issuesOf(conference));
    }

    /**
     * The timetable of a conference that is not available, or that has another revision, with all issues of the
     * document.
     */
    public static Reading<TimetableJson> read(byte[] json) {
        return read(json, AllowedReferences.ANYTHING, new Issues());
    }

    /**
     * A timetable from before the conference changed: it may name things that no longer exist, and these get warnings.
     */
    public static Reading<TimetableJson> readBaseline(byte[] json, Conference conference) {
        return read(json, AllowedReferences.ofBaseline(conference), issuesOf(conference));
    }

    private static Issues issuesOf(Conference conference) {
        var issues = new Issues();
        issues.localTo(conference.timeZone());
        return issues;
    }

    private static Reading<TimetableJson> read(byte[] json, AllowedReferences allowed, Issues issues) {
        var document = JsonText.read(json, TimetableFields.SCHEMA, issues).flatMap(root -> document(root, allowed));
        return new Reading<>(document.filter(_ -> issues.errors() == 0), issues.list());
    }

    private static Optional<TimetableJson> document(Value root, AllowedReferences allowed) {
        return TimetableFields.read(root, allowed)
                .map(timetable -> new TimetableJson(timetable, (ObjectNode) root.node()));
    }
}
