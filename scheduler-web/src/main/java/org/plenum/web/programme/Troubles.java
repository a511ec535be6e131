package org.plenum.web.programme;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.plenum.exchange.programme.Edited.Spot;
import org.plenum.web.programme.ProgrammeModel.Reading;
import org.plenum.web.programme.ProgrammeView.Place;
import org.plenum.web.programme.ProgrammeView.TabView;
import org.plenum.web.programme.ProgrammeView.Trouble;
import org.plenum.web.programme.Remarks.Remark;

/** Lists remarks with the rows that they are about, by their names. */
final class Troubles {

    private Troubles() {}

    /** The menu of pages, with how much there is to look at on each. */
    static List<TabView> tabs(Tab current, List<Remark> stored) {
        return Arrays.stream(Tab.values())
                .map(tab -> new TabView(
                        tab,
                        tab == current,
                        stored.stream()
                                .filter(remark -> remark.at().stream().anyMatch(spot -> Tab.of(spot.table()) == tab))
                                .count()))
                .toList();
    }

    /** All that is to look at, wherever it is. */
    static List<Trouble> of(Reading reading, List<Remark> stored) {
        return stored.stream()
                .map(remark -> new Trouble(
                        reading.texts().say(remark.sentence()),
                        remark.at().stream()
                                .map(spot -> new Place(where(reading, spot), address(spot)))
                                .distinct()
                                .toList(),
                        remark.error()))
                .toList();
    }

    /** The table and the row, by their names. */
    static String where(Reading reading, Spot spot) {
        var layout = Tab.layout(spot.table()).orElseThrow();
        var name = reading.programme().row(layout, spot.row()).map(row -> TableViews.name(layout, row.texts()));
        return Stream.concat(Stream.of(reading.programme().title(layout)), name.stream())
                .reduce((one, other) -> one + ": " + other)
                .orElseThrow();
    }

    private static String address(Spot spot) {
        return Tab.of(spot.table()).id() + "#row-" + spot.table() + '-' + spot.row();
    }
}
