package org.plenum.exchange.change;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenum.conference.Interval;
import org.plenum.exchange.issue.TimeIssue.EndNotAfterStart;
import org.plenum.exchange.json.Fields;
import org.plenum.exchange.json.TimeNotation;

/**
 * Reads the interval in which a person or a thing is not available: by default from the conference's beginning to its
 * end.
 *
 * @param span from beginning to end, if the conference has days: else both fields are required
 */
record AbsenceFields(Fields fields, Optional<Interval> span) {
    private static final String START = "start";
    private static final String END = "end";

    Optional<Interval> interval() {
        var start = bound(START, span.map(Interval::start));
        var end = bound(END, span.map(Interval::end));
        return start.flatMap(from -> end.map(to -> interval(from, to)));
    }

    /** The names of the fields that the document has. */
    List<String> said() {
        return Stream.of(START, END).filter(this::isSaid).toList();
    }

    private Optional<LocalDateTime> bound(String name, Optional<LocalDateTime> otherwise) {
        return otherwise.isPresent()
                ? fields.find(name, TimeNotation::time).or(() -> otherwise)
                : fields.require(name, TimeNotation::time);
    }

    /**
     * Empty if it ends no later than it starts: then another issue reports that the change has no effect, unless there
     * is an error here.
     */
    private Interval interval(LocalDateTime start, LocalDateTime end) {
        if (start.isBefore(end)) {
            return new Interval(start, end);
        }
        if (said().size() == 2) {
            fields.complain(new EndNotAfterStart(fields.pointer(END), start.toString(), end.toString()));
        }
        return new Interval(start, start);
    }

    private boolean isSaid(String name) {
        return fields.find(name, Optional::of).isPresent();
    }
}
