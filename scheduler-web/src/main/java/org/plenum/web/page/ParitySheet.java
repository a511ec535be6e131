package org.plenum.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Region;
import org.plenum.timetable.parity.Measure;
import org.plenum.timetable.parity.Measure.Unit;
import org.plenum.timetable.parity.Parity;
import org.plenum.timetable.parity.Parity.Spread;
import org.plenum.web.shell.LocalizedTexts;

/** The model of the page that compares regions: a row for each measure, a column for each region. */
public final class ParitySheet {
    private static final long WHOLE = 100;

    private final Parity parity;
    private final LocalizedTexts localized;
    private final List<RegionMark> marks;

    /** A measure of all regions; the gap is empty if there is nothing to compare. */
    public record Row(String measure, List<Cell> cells, Optional<String> gap) {}

    /**
     * A measure of one region.
     *
     * @param figure empty if the measure does not apply to the region
     * @param place on a scale from the worst (0) to the best (100); empty if all regions are equal
     * @param end whether it is the best, or the worst
     */
    public record Cell(RegionMark mark, Optional<String> figure, Optional<Long> place, Optional<End> end) {}

    /** The two ends of the scale: no region is better off, or none is worse off. */
    public enum End {
        BEST,
        WORST
    }

    ParitySheet(Conference conference, Parity parity, LocalizedTexts localized) {
        this.parity = parity;
        this.localized = localized;
        marks = List.copyOf(RegionMark.byId(conference).values());
    }

    public List<RegionMark> marks() {
        return marks;
    }

    /** Minutes of the sessions for everyone. */
    public long everyoneMinutes() {
        return parity.everyoneMinutes();
    }

    public List<Row> rows() {
        return Stream.of(Measure.values()).map(this::row).toList();
    }

    private Row row(Measure measure) {
        var spread = parity.findSpread(measure);
        var cells = parity.lines().stream()
                .map(line -> cell(line, measure, spread.filter(found -> found.gap() > 0)))
                .toList();
        return new Row(measure.id(), cells, spread.map(found -> gap(measure.unit(), found.gap())));
    }

    private Cell cell(Parity.Line line, Measure measure, Optional<Spread> spread) {
        var value = line.find(measure);
        return new Cell(
                mark(line.region()),
                value.map(found -> figure(measure.unit(), found)),
                value.flatMap(found -> spread.map(ends -> place(found, ends))),
                value.flatMap(found -> spread.flatMap(ends -> end(found, ends))));
    }

    private RegionMark mark(Region region) {
        return marks.stream()
                .filter(mark -> mark.region().equals(region))
                .findFirst()
                .orElseThrow();
    }

    private static long place(long value, Spread spread) {
        return WHOLE * Math.abs(value - spread.worst().value()) / spread.gap();
    }

    private static Optional<End> end(long value, Spread spread) {
        if (value == spread.best().value()) {
            return Optional.of(End.BEST);
        }
        return value == spread.worst().value() ? Optional.of(End.WORST) : Optional.empty();
    }

    private String gap(Unit unit, long gap) {
        if (gap == 0) {
            return localized.say("parity.alike");
        }
        return figure(unit == Unit.MINUTE_OF_DAY ? Unit.MINUTES : unit, gap);
    }

    private String figure(Unit unit, long value) {
        return switch (unit) {
            case MINUTES -> localized.say("minutes", value);
            case PERCENT -> localized.say("parity.percent", value);
            case TENTHS, COUNT, MINUTE_OF_DAY -> unit.digits(value);
        };
    }
}
