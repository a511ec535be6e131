package org.plenum.web.agenda;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;
import org.plenum.conference.Subject;
import org.plenum.web.shell.LocalizedTexts;

/**
 * The sessions of somebody or something, by day.
 *
 * @param leftOut those without a place
 */
public record Agenda(Subject subject, List<Day> days, List<Session> leftOut) {

    public Agenda {
        days = List.copyOf(days);
        leftOut = List.copyOf(leftOut);
    }

    /** A day with sessions, the earliest first. */
    public record Day(LocalDate date, List<Entry> entries) {

        public Day {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A session in an agenda.
     *
     * @param duties what its holder has to do with it, in words
     * @param conflicts the other sessions at the same time where its holder must be, too
     */
    public record Entry(Placed placed, List<String> duties, List<Placed> conflicts) {

        public Entry {
            duties = List.copyOf(duties);
            conflicts = List.copyOf(conflicts);
        }
    }

    static Agenda of(Holder holder, Conference conference, List<Placed> placed, LocalizedTexts localized) {
        var own = placed.stream()
                .filter(each -> holder.holds(conference, each))
                .sorted(Comparator.comparing(Placed::start).thenComparing(Placed::end))
                .toList();
        var byDate = own.stream()
                .map(each -> new Entry(
                        each,
                        holder.duties(conference, each.session(), localized),
                        conflicts(holder, conference, each, own)))
                .collect(Collectors.groupingBy(
                        entry -> conference.dateOf(entry.placed()), TreeMap::new, Collectors.toList()));
        return new Agenda(
                holder.subject(),
                byDate.entrySet().stream()
                        .map(day -> new Day(day.getKey(), day.getValue()))
                        .toList(),
                leftOut(holder, conference, placed).toList());
    }

    private static List<Placed> conflicts(Holder holder, Conference conference, Placed one, List<Placed> own) {
        return own.stream()
                .filter(other -> !other.equals(one) && one.overlap(other) > 0 && holder.isTorn(conference, one, other))
                .toList();
    }

    private static Stream<Session> leftOut(Holder holder, Conference conference, List<Placed> placed) {
        var places = placed.stream().map(each -> each.session().id()).collect(Collectors.toSet());
        return conference.sessions().stream()
                .filter(session -> !places.contains(session.id()))
                .filter(session -> holder.concerns(conference, session));
    }

    /** How many sessions have a place. */
    public int size() {
        return days.stream().mapToInt(day -> day.entries().size()).sum();
    }
}
