package org.plenum.api.explain;

import java.util.List;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.conference.StoredConference;
import org.plenum.conference.Conference;
import org.plenum.feasibility.proof.Proofs;
import org.plenum.feasibility.requirement.Proof;
import org.plenum.timetable.rules.TimetableRules;
import org.springframework.stereotype.Service;
import org.springframework.util.ConcurrentLruCache;

/** Proofs that a conference is impossible; cached, since they may take a second and every page needs them. */
@Service
public class ProofService {
    private static final int MOST_REMEMBERED = 64;

    private final ConcurrentLruCache<Contents, List<Proof>> known;

    /** One revision of a conference, with the ETag of its contents. */
    private record Contents(String conference, int revision, String etag) {}

    ProofService(ConferenceService conferences) {
        known = new ConcurrentLruCache<>(
                MOST_REMEMBERED,
                contents -> of(
                        conferences.get(contents.conference, contents.revision).conference()));
    }

    /** Why no timetable can place everything of this conference; empty if that may be possible. */
    public List<Proof> of(StoredConference conference) {
        return known.get(new Contents(conference.id(), conference.revision(), conference.etag()));
    }

    /** The same of a conference that is not stored. */
    public List<Proof> of(Conference conference) {
        return Proofs.of(conference, TimetableRules.ALL);
    }
}
