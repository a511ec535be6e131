package org.plenum.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.plenum.conference.Region;
import org.plenum.exchange.json.JsonText;
import org.plenum.exchange.json.Members;
import org.plenum.timetable.parity.Measure;
import org.plenum.timetable.parity.Parity;

/** Writes the shares of the regions as JSON, in UTF-8: whole numbers in the units of the measures. */
public final class ParityWriter {

    private ParityWriter() {}

    /** Writes the comparison; the stream stays open. */
    public static void write(Parity parity, OutputStream out) throws IOException {
        JsonText.write(tree(parity).object(), out);
    }

    static Members tree(Parity parity) {
        return new Members()
                .number("everyoneMinutes", parity.everyoneMinutes())
                .allObjects("measures", List.of(Measure.values()), measure -> measure(parity, measure))
                .allObjects("regions", parity.lines(), ParityWriter::line);
    }

    private static Members measure(Parity parity, Measure measure) {
        var tree = new Members()
                .text("measure", measure.id())
                .text("unit", measure.unit())
                .text("better", measure.better());
        parity.findSpread(measure)
                .ifPresent(spread -> tree.object("best", end(spread.best()))
                        .object("worst", end(spread.worst()))
                        .number("gap", spread.gap()));
        return tree;
    }

    private static Members end(Parity.End end) {
        return new Members()
                .number("value", end.value())
                .texts("regions", end.regions().stream().map(Region::id).toList());
    }

    private static Members line(Parity.Line line) {
        var values = new Members();
        for (var measure : Measure.values()) {
            line.find(measure).ifPresent(value -> values.number(measure.id(), value));
        }
        return new Members().text("region", line.region().id()).object("values", values);
    }
}
