package org.plenum.conference;

import java.util.Collections;
import java.util.List;

/**
 * The people to whom a session is addressed; all empty means nobody in particular.
 *
 * @param everyone the whole conference
 * @param regions ids of regions, with all their delegations
 * @param delegations ids of delegations
 * @param people ids of people
 */
public record Audience(boolean everyone, List<String> regions, List<String> delegations, List<String> people) {

    /** Nobody in particular. */
    public static final Audience NOBODY = new Audience(false, List.of(), List.of(), List.of());

    /** The whole conference. */
    public static final Audience EVERYONE = new Audience(true, List.of(), List.of(), List.of());

    public Audience {
        regions = List.copyOf(regions);
        delegations = List.copyOf(delegations);
        people = List.copyOf(people);
    }

    /** Whether it addresses nobody in particular. */
    public boolean isEmpty() {
        return !everyone && regions.isEmpty() && delegations.isEmpty() && people.isEmpty();
    }

    /** Whether it addresses the delegation, by itself or with its region or with everyone. */
    public boolean includes(Delegation delegation) {
        return everyone
                || delegations.contains(delegation.id())
                || delegation.region().filter(regions::contains).isPresent();
    }

    /**
     * Whether both address the same delegation (by itself or with its region), region or person; an audience of
     * everyone shares with any audience that is not empty.
     */
    public boolean shares(Audience other, Conference conference) {
        if (isEmpty() || other.isEmpty()) {
            return false;
        }
        return everyone
                || other.everyone
                || !Collections.disjoint(regions, other.regions)
                || !Collections.disjoint(people, other.people)
                || namesDelegationOf(other, conference)
                || other.namesDelegationOf(this, conference);
    }

    private boolean namesDelegationOf(Audience other, Conference conference) {
        return delegations.stream().map(conference.delegations()::get).anyMatch(other::includes);
    }
}
