package org.plenum.api.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.conference.ConferenceService.CheckedConference;
import org.plenum.api.conference.ConferenceSummary;
import org.plenum.api.conference.Reason;
import org.plenum.api.conference.Revision;
import org.plenum.api.conference.RevisionService;
import org.plenum.api.conference.StoredConference;
import org.plenum.api.problem.ProblemWording;
import org.plenum.api.problem.Refusal;
import org.plenum.api.request.IdempotencyKeys;
import org.plenum.api.request.Page;
import org.plenum.exchange.edit.ConferenceCopy;
import org.plenum.exchange.json.NewId;
import org.plenum.rule.Message;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes new conferences from others, on other days. */
@Service
@Transactional
public class CopyService {
    private static final int FARTHEST = 36_525; // days: a century
    private static final String COPY = "-copy";
    private static final int LONGEST_STEM = 54; // so that a number fits behind it

    private final ConferenceService conferences;
    private final RevisionService revisions;
    private final IdempotencyKeys keys;

    CopyService(ConferenceService conferences, RevisionService revisions, IdempotencyKeys keys) {
        this.conferences = conferences;
        this.revisions = revisions;
        this.keys = keys;
    }

    /**
     * A copy that is asked for.
     *
     * @param id of the copy; made from that of the original if empty
     * @param name of the copy; made from that of the original if empty
     * @param shiftDays by which it lies later; negative for earlier
     */
    public record Wanted(String original, Optional<String> id, Optional<String> name, int shiftDays) {

        /** @throws Refusal if it lies more than a century away */
        public Wanted {
            if (Math.abs(shiftDays) > FARTHEST) {
                throw Refusal.senseless(
                        "A copy cannot lie %d days away, at most %d.\nUse fewer days.".formatted(shiftDays, FARTHEST));
            }
        }
    }

    /**
     * A copy, and what was done for it.
     *
     * @param what moved with the days and what was left out, in sentences
     */
    public record Copied(CheckedConference taken, List<Message> what) {

        public Copied {
            what = List.copyOf(what);
        }
    }

    /**
     * Stores a copy of a conference's document, without its timetables.
     *
     * @param key idempotency key: repeating the request with it has no further effect
     * @param locale the language of a name that is made from that of the original
     * @throws Refusal if there is no such conference, or there is one of the copy's id already
     */
    public Copied copy(Wanted wanted, Optional<String> key, Reason reason, Locale locale) {
        var id = keys.once(key, "copy " + wanted, () -> create(wanted, reason, locale));
        return new Copied(conferences.look(id), firstOf(id).reason().what());
    }

    private String create(Wanted wanted, Reason reason, Locale locale) {
        var original = conferences.get(wanted.original());
        var copy = ConferenceCopy.of(
                original.document(),
                wanted.id().orElseGet(() -> freeId(original.id())),
                wanted.name().orElseGet(() -> name(original, locale)),
                wanted.shiftDays());
        var what = Stream.of(
                        List.of(Message.of("copy-made", original.conference().name())), copy.shifted(), copy.dropped())
                .flatMap(List::stream)
                .toList();
        var json = copy.json().toString().getBytes(StandardCharsets.UTF_8);
        return conferences
                .create(json, Optional.empty(), reason.telling(what))
                .conference()
                .id();
    }

    private static String name(StoredConference original, Locale locale) {
        return ProblemWording.in(locale)
                .say(Message.of("copy.name", original.conference().name()));
    }

    private String freeId(String original) {
        var taken = conferences.list().stream().map(ConferenceSummary::id).collect(Collectors.toSet());
        var stem = original.substring(0, Math.min(original.length(), LONGEST_STEM)) + COPY;
        return NewId.free(stem, taken::contains);
    }

    private Revision firstOf(String id) {
        return revisions.list(id, Optional.of(2), new Page.Size(1)).items().getFirst();
    }
}
