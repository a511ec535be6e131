package org.plenum.timetable.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Resource;
import org.plenum.conference.Session;
import org.plenum.conference.Subject;
import org.plenum.rule.Language;
import org.plenum.rule.LoadMeasure;
import org.plenum.rule.LoadMeasure.Shortage.Missing;
import org.plenum.rule.LoadProfile;
import org.plenum.rule.LoadRule;
import org.plenum.rule.Message;
import org.plenum.rule.Weight;

/**
 * At each moment there are enough teams for every language that sessions need; a team that is away does not count.
 * Penalty: missing teams times minutes, for each language.
 *
 * <p>A language without a resource has no team.
 */
public record InterpretationOverbooked() implements LoadRule {

    @Override
    public String id() {
        return "interpretation-overbooked";
    }

    @Override
    public Weight weight() {
        return Weight.hard(1);
    }

    @Override
    public Map<String, Integer> demand(Conference conference, Session session) {
        return needed(session);
    }

    /** One team for each language that a session needs. */
    static Map<String, Integer> needed(Session session) {
        return session.needs().interpretation().stream()
                .distinct()
                .collect(Collectors.toUnmodifiableMap(language -> language, _ -> 1));
    }

    @Override
    public Subject subject(Conference conference, String key) {
        return new Language(key);
    }

    @Override
    public List<Resource> resources(Conference conference, String key) {
        return teams(conference, key);
    }

    /** The teams of a language. */
    static List<Resource> teams(Conference conference, String language) {
        return conference.resources().stream()
                .filter(resource -> resource.language().filter(language::equals).isPresent())
                .toList();
    }

    @Override
    public LoadMeasure measure() {
        return new LoadMeasure.Shortage(Missing.TAKEN, 1);
    }

    @Override
    public Message message(Conference conference, String key, LoadProfile day, List<Placed> takers) {
        return OtherStart.overbooked(this, conference, key, day, takers);
    }
}
