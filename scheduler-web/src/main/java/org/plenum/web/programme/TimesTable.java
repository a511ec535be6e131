package org.plenum.web.programme;

import java.util.Optional;
import java.util.function.Predicate;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Resource;
import org.plenum.conference.Session;
import org.plenum.exchange.programme.Programme;
import org.plenum.exchange.table.Column;
import org.plenum.exchange.table.Column.Kind;
import org.plenum.exchange.table.Layout;
import org.plenum.exchange.table.Layout.Parts;
import org.plenum.exchange.table.Layouts;
import org.plenum.web.agenda.Holder;

/** A table of times that belong to rooms, people and the like: when they are unavailable, or when they should be. */
record TimesTable(Layout layout, Parts parts) {

    /** The times of what a table has; empty if that has none. */
    static Optional<TimesTable> of(Layout owners) {
        return Layouts.ALL.stream()
                .flatMap(layout -> find(layout).stream())
                .filter(times -> owners.named().equals(Optional.of(times.parts.owners())))
                .findFirst();
    }

    /** A table, if it is one of times. */
    static Optional<TimesTable> find(Layout layout) {
        return layout.rows() instanceof Parts parts
                        && layout.columns().stream().anyMatch(column -> column.kind() == Kind.MOMENT)
                ? Optional.of(new TimesTable(layout, parts))
                : Optional.empty();
    }

    /** The table of what has the times. */
    Layout owners() {
        return Tab.table(parts.owners());
    }

    String text(Programme.Row row, String column) {
        var titles = layout.all().stream().map(Column::title).toList();
        return row.texts().get(titles.indexOf(column));
    }

    /** Which sessions take the time of one that has times here. */
    Predicate<Placed> concerns(Conference conference, String owner) {
        return switch (parts.owners()) {
            case "rooms" -> held(conference, Holder.room(conference, owner));
            case "people" -> held(conference, Holder.person(conference, owner));
            case "delegations" -> held(conference, Holder.delegation(conference, owner));
            case "resources" -> {
                var resource = conference.resources().find(owner);
                yield placed ->
                        resource.filter(each -> uses(placed.session(), each)).isPresent();
            }
            default -> placed -> placed.session().id().equals(owner);
        };
    }

    private static Predicate<Placed> held(Conference conference, Optional<Holder> holder) {
        return placed -> holder.filter(each -> each.holds(conference, placed)).isPresent();
    }

    private static boolean uses(Session session, Resource resource) {
        var needs = session.needs();
        return needs.resources().stream().anyMatch(use -> use.resource().equals(resource.id()))
                || resource.language().filter(needs.interpretation()::contains).isPresent();
    }
}
