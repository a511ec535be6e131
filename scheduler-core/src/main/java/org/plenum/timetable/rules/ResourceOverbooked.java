package org.plenum.timetable.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Resource;
import org.plenum.conference.Session;
import org.plenum.conference.Subject;
import org.plenum.rule.LoadMeasure;
import org.plenum.rule.LoadMeasure.Shortage.Missing;
import org.plenum.rule.LoadProfile;
import org.plenum.rule.LoadRule;
import org.plenum.rule.Message;
import org.plenum.rule.Weight;

/**
 * At each moment there are enough units of every resource that sessions use; a resource that is away has none. Penalty:
 * missing units times minutes, for each resource.
 */
public record ResourceOverbooked() implements LoadRule {

    @Override
    public String id() {
        return "resource-overbooked";
    }

    @Override
    public Weight weight() {
        return Weight.hard(1);
    }

    @Override
    public Map<String, Integer> demand(Conference conference, Session session) {
        return session.needs().resources().stream()
                .collect(Collectors.toUnmodifiableMap(Session.Use::resource, Session.Use::units, Integer::sum));
    }

    @Override
    public Subject subject(Conference conference, String key) {
        return conference.resources().get(key);
    }

    @Override
    public List<Resource> resources(Conference conference, String key) {
        return List.of(conference.resources().get(key));
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
