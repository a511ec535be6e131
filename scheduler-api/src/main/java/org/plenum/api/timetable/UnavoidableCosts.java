package org.plenum.api.timetable;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.plenum.api.conference.StoredConference;
import org.plenum.assess.UnavoidableCost;
import org.plenum.timetable.rules.TimetableRules;
import org.springframework.stereotype.Component;

/** A cache of what no timetable of a conference can avoid to cost. */
@Component
public final class UnavoidableCosts {
    private static final long MOST = 1000; // conferences

    private final Cache<Document, Long> costs =
            Caffeine.newBuilder().maximumSize(MOST).build();

    private record Document(String conference, String etag) {}

    /** A lower bound of the soft cost of every feasible and complete timetable, in points. */
    public long of(StoredConference of) {
        return costs.get(
                new Document(of.id(), of.etag()), _ -> UnavoidableCost.of(of.conference(), TimetableRules.ALL));
    }
}
