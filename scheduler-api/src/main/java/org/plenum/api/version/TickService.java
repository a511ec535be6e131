package org.plenum.api.version;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remembers which parties were told what changes for them between two versions: neither of the two ever changes. */
@Service
@Transactional
public class TickService {
    private static final int LONGEST_NAME = 200;

    private final TickStore store;
    private final VersionService versions;
    private final ConferenceService conferences;
    private final Clock clock;

    TickService(TickStore store, VersionService versions, ConferenceService conferences, Clock clock) {
        this.store = store;
        this.versions = versions;
        this.conferences = conferences;
        this.clock = clock;
    }

    /** Who was told, by the subjects of the parties. */
    @Transactional(readOnly = true)
    public Map<String, Tick> list(VersionPair pair) {
        return store.list(pair);
    }

    /**
     * Ticks parties as told, and takes other ticks back; what somebody else has ticked in the meantime stays.
     *
     * @param told subjects of those who were told
     * @param untold subjects of those who were not
     * @param by who says so
     * @throws Refusal if nobody is named, or there is no such version or party
     */
    public void tick(VersionPair pair, Collection<String> told, Collection<String> untold, String by) {
        var name = by.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw Refusal.senseless(
                    "The name of who has told them has %d characters, and should have 1 to %d.\nGive it as “by”."
                            .formatted(name.length(), LONGEST_NAME));
        }
        conferences.lock(pair.conference());
        requireKnown(pair, told, untold);
        store.remove(pair, untold);
        store.add(pair, told, new Tick(name, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    private void requireKnown(VersionPair pair, Collection<String> told, Collection<String> untold) {
        var changes = versions.changes(pair.conference(), name(pair.from()), name(pair.to()));
        Stream.concat(told.stream(), untold.stream())
                .filter(party -> changes.find(party).isEmpty())
                .findFirst()
                .ifPresent(party -> {
                    throw Refusal.missing(
                            "The conference has no “%s”.\nUse person:ID, delegation:ID or region:ID.".formatted(party));
                });
    }

    private static VersionName name(int number) {
        return new VersionName(Optional.of(number));
    }
}
