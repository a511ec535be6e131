package org.plenum.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.plenum.conference.Conference;
import org.plenum.conference.ScoreLevel;
import org.plenum.conference.Session;
import org.plenum.exchange.change.AppliedChanges;
import org.plenum.exchange.change.ChangesReader;
import org.plenum.exchange.issue.Issue;
import org.plenum.rule.Message;
import org.plenum.rule.Preset;
import org.plenum.rule.Rule;
import org.plenum.rule.UnplacedRule;
import org.plenum.rule.Weight;
import org.plenum.timetable.rules.RoomTooSmall;

/** The documents that tests start from: each has every field of its format, and nothing wrong. */
public final class Samples {
    public static final String CONFERENCE = "full-conference.json";
    static final String TIMETABLE = "full-timetable.json";
    static final String CHANGES = "full-changes.json";

    /** One hard rule and one that may be switched off. */
    static final List<Rule> RULES = List.of(new RoomTooSmall(), new SessionMissed());

    /** One preset of their points. */
    static final List<Preset> PRESETS = List.of(new Preset("strict", Map.of("room-too-small", 4, "session-missed", 9)));

    public static final ConferenceReader READER = ConferenceReader.of(RULES, PRESETS);

    /** A rule of which the catalogue knows nothing. */
    record SessionMissed() implements UnplacedRule {
        @Override
        public String id() {
            return "session-missed";
        }

        @Override
        public Weight weight() {
            return new Weight(ScoreLevel.MEDIUM, 5);
        }

        @Override
        public long penalty(Conference conference, Session session) {
            return 1;
        }

        @Override
        public Message message(Conference conference, Session session) {
            return Message.of(this, session);
        }
    }

    private Samples() {}

    static byte[] bytes(String name) {
        try (var in = Samples.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no test resource (%s).".formatted(name));
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Conference conference() {
        return document().conference();
    }

    public static ConferenceDocument document() {
        return READER.read(bytes(CONFERENCE)).result().orElseThrow();
    }

    /** What is said to have happened to a conference. */
    static Reading<AppliedChanges> changes(String json, ConferenceDocument to) {
        return ChangesReader.of(RULES, PRESETS).read(json.getBytes(StandardCharsets.UTF_8), to);
    }

    /** Issues as a test can list them: a pointer, a space and a code each. */
    public static List<String> brief(List<Issue> issues) {
        return issues.stream()
                .map(issue -> issue.pointer() + " " + issue.code())
                .toList();
    }
}
