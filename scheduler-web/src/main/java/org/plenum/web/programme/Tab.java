package org.plenum.web.programme;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenum.api.problem.Refusal;
import org.plenum.exchange.programme.Edited;
import org.plenum.exchange.programme.Edits.Put;
import org.plenum.exchange.table.Layout;
import org.plenum.exchange.table.Layouts;

/** A page of the programme, with its tables: the main one, then those that belong to it. */
public enum Tab {
    DAYS("days", "breaks", "timeslots", "blocks", "conference"),
    ROOMS("rooms", "room-closures", "tables", "resources", "resource-absences"),
    PEOPLE("people", "absences"),
    DELEGATIONS("delegations", "regions", "delegation-absences"),
    SESSIONS("sessions", "parts", "session-times", "session-resources", "tracks"),
    RELATIONS("relations"),
    WISHES("interests", "dislikes", "similar-tracks", "remote-hours"),
    RULES("rules", "baseline", "baseline-places");

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes immutable lists
    private final List<String> titles;

    Tab(String... titles) {
        this.titles = List.of(titles);
    }

    /** As addresses have it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<Layout> layouts() {
        return titles.stream().flatMap(title -> layout(title).stream()).toList();
    }

    static Optional<Tab> find(String id) {
        return Arrays.stream(values()).filter(tab -> tab.id().equals(id)).findFirst();
    }

    /** The page that has a table. */
    static Tab of(String table) {
        return Arrays.stream(values())
                .filter(tab -> tab.titles.contains(table))
                .findFirst()
                .orElseThrow();
    }

    /** The address of the page after something was entered: at its first row. */
    String address(RowForm form, Edited edited) {
        return form.rows().stream()
                .map(Put::key)
                .findFirst()
                .map(key -> id() + "#row-" + form.table().title() + '-'
                        + edited.keys().getOrDefault(key, key))
                .orElseGet(this::id);
    }

    /** @throws Refusal if there is none with this title */
    static Layout table(String title) {
        return layout(title)
                .orElseThrow(() ->
                        Refusal.missing("The programme has no table “%s”.\nOpen the page again.".formatted(title)));
    }

    /** The table with this title. */
    static Optional<Layout> layout(String title) {
        return Layouts.ALL.stream()
                .filter(layout -> layout.title().equals(title))
                .findFirst();
    }
}
