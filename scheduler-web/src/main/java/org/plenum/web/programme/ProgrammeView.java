package org.plenum.web.programme;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenum.api.timetable.TimetableView;
import org.plenum.conference.ScoreLevel;
import org.plenum.exchange.table.Column;
import org.plenum.exchange.table.Column.Kind;

/** What a page of the programme shows, for its templates. */
public final class ProgrammeView {

    private ProgrammeView() {}

    /**
     * The title of a column.
     *
     * @param sorting the rows are in the order of this column: {@code ascending}, {@code descending}; else empty
     */
    public record Heading(Column column, String title, String help, boolean shown, String sorting) {}

    /**
     * A field of a row.
     *
     * @param text to enter
     * @param stored the text of the document, from which what was entered may differ
     * @param shown to read
     * @param complaints what is wrong with it, in sentences
     * @param theirs what somebody else has entered meanwhile
     */
    public record Field(
            Column column,
            String title,
            String text,
            String stored,
            String shown,
            List<String> complaints,
            Optional<String> theirs) {
        public Field {
            complaints = List.copyOf(complaints);
        }

        /** Whether something else was entered. */
        public boolean isChanged() {
            return !text.equals(stored);
        }

        /** The list of the names that can be entered in a column; empty if there is none. */
        static String list(Column column) {
            return column.kind() == Kind.TIME_ZONE ? "time-zones" : column.target();
        }

        /** The browser's list for a field that has one name. */
        public Optional<String> datalist() {
            return column.kind() == Kind.REFERENCE || column.kind() == Kind.TIME_ZONE
                    ? Optional.of("names-" + list(column))
                    : Optional.empty();
        }

        /** Whether it has several lines, of which a field of one line would lose the breaks. */
        public boolean isLong() {
            return text.lines().count() > 1;
        }

        /** Whether something is wrong with it, or somebody else has entered something else. */
        public boolean isWrong() {
            return !complaints.isEmpty() || theirs.isPresent();
        }

        /** The kind of its control. */
        public String control() {
            return switch (column.kind()) {
                case FLAG, CHOICE -> "select";
                case REFERENCE, REFERENCES -> "names";
                case DATE -> "date";
                case MOMENT -> "moment";
                case WHOLE, DURATION, CLOCK -> "brief";
                case TEXT -> column.path().endsWith("notes") ? "lines" : "text";
                case ID, TEXTS, LANGUAGE, LANGUAGES, TIME_ZONE -> "text";
            };
        }
    }

    /**
     * A row.
     *
     * @param id of its element
     * @param open whether it is a form at the moment
     * @param complaints about it as a whole
     */
    public record Line(String key, String id, String name, boolean open, List<Field> fields, List<String> complaints) {
        public Line {
            fields = List.copyOf(fields);
            complaints = List.copyOf(complaints);
        }

        public boolean isNew() {
            return key.startsWith("+");
        }

        /** Whether there is something to say at one of its fields: that may be out of sight. */
        public boolean isRemarkable() {
            return fields.stream().anyMatch(field -> !field.complaints().isEmpty());
        }
    }

    /**
     * A table.
     *
     * @param size the number of rows there are, also those that a filter hides
     * @param fresh the empty form of a new row; empty if there can be no more rows
     * @param known the keys of rows that the reader's page shows already as they are
     */
    public record TableView(
            String id,
            String title,
            List<Heading> headings,
            List<Line> lines,
            int size,
            Optional<Line> fresh,
            Set<String> known) {
        public TableView {
            headings = List.copyOf(headings);
            lines = List.copyOf(lines);
            known = Set.copyOf(known);
        }

        /** This table for a reader whose page shows what it was before. */
        TableView since(TableView before) {
            var old = Set.copyOf(before.lines);
            var same = lines.stream()
                    .filter(line -> !line.open() && old.contains(line))
                    .map(Line::key)
                    .collect(Collectors.toSet());
            return new TableView(id, title, headings, lines, size, fresh, same);
        }

        /** The columns that are shown. */
        public List<Heading> shown() {
            return headings.stream().filter(Heading::shown).toList();
        }
    }

    /**
     * Something that is wrong, doubtful or impossible.
     *
     * @param places the rows that it is about
     */
    public record Trouble(String sentence, List<Place> places, boolean error) {
        private static final int SHOWN = 3;

        public Trouble {
            places = List.copyOf(places);
        }

        /** The places that there is room for. */
        public List<Place> first() {
            return places.subList(0, Math.min(places.size(), SHOWN));
        }

        /** How many places there are besides. */
        public int more() {
            return places.size() - first().size();
        }
    }

    /**
     * A row.
     *
     * @param name of its table and of itself
     */
    public record Place(String name, String address) {}

    /** What the draft timetable makes of the conference as it is. */
    public record DraftState(long conflicts, int leftOut) {
        static DraftState of(TimetableView draft) {
            var conflicts = draft.assessment().findings().stream()
                    .filter(finding -> finding.level() == ScoreLevel.HARD)
                    .filter(finding -> draft.findWaiver(finding).isEmpty())
                    .count();
            return new DraftState(conflicts, draft.assessment().leftOut().size());
        }

        /** The colour of it. */
        public String verdict() {
            return conflicts > 0 ? "bad" : leftOut > 0 ? "warn" : "good";
        }
    }

    /**
     * A page in the menu of pages.
     *
     * @param troubles how many there are on it
     */
    public record TabView(Tab tab, boolean current, long troubles) {}
}
