package org.plenum.feasibility.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenum.conference.Interval;
import org.plenum.conference.Person;
import org.plenum.feasibility.proof.domain.Domains;

/** The pauses that people need between the sessions that require them. */
record PersonPauses(Domains domains) {

    /**
     * Adds a constraint between each two sessions that require a person with a pause; overlaps are left to another
     * rule.
     */
    void tie(BinaryCsp csp, BitSet sessions) {
        var minuteOf = domains.starts().stream().mapToLong(Interval::minuteOf).toArray();
        people().forEach(person -> {
            var theirs = sessionsOf(person, sessions);
            var pause = person.pause().toMinutes();
            for (var i = 0; i < theirs.size(); i++) {
                for (var j = i + 1; j < theirs.size(); j++) {
                    int one = theirs.get(i);
                    int other = theirs.get(j);
                    var minutes = domains.sessions().get(one).minutes();
                    var otherMinutes = domains.sessions().get(other).minutes();
                    csp.tie(one, other, (start, otherStart) -> {
                        var apart = minuteOf[otherStart] - minuteOf[start];
                        var between = Math.max(apart - minutes, -apart - otherMinutes);
                        return between < 0 || between >= pause;
                    });
                }
            }
        });
    }

    /** The person with the longest pause whom two or more of these sessions require. */
    Optional<Person> longest(BitSet sessions) {
        return people().filter(person -> sessionsOf(person, sessions).size() > 1)
                .max(Comparator.comparing(Person::pause));
    }

    private Stream<Person> people() {
        return domains.conference().people().stream()
                .filter(person -> person.pause().isPositive());
    }

    private List<Integer> sessionsOf(Person person, BitSet sessions) {
        var theirs = new ArrayList<Integer>();
        for (var session = sessions.nextSetBit(0); session >= 0; session = sessions.nextSetBit(session + 1)) {
            if (domains.sessions().get(session).requiredIds().contains(person.id())) {
                theirs.add(session);
            }
        }
        return theirs;
    }
}
