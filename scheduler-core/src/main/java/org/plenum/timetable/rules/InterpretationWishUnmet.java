package org.plenum.timetable.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * A language that a session wishes for is interpreted if a team is left. Penalty: for each language and date,
 * quarter-hours times the sessions that wish for it and get no team; added up, then rounded up.
 *
 * <p>Needs of sessions come first. A needed language is not also wished for.
 */
public record InterpretationWishUnmet() implements LoadRule {
    private static final int QUARTER_HOUR = 15;

    @Override
    public String id() {
        return "interpretation-wish-unmet";
    }

    @Override
    public Weight weight() {
        return Weight.soft(3); // an hour without a wished language (12) weighs as much as a full last hour
    }

    @Override
    public Map<String, Integer> demand(Conference conference, Session session) {
        return InterpretationOverbooked.needed(session);
    }

    @Override
    public Map<String, Integer> wish(Conference conference, Session session) {
        return wished(session).collect(Collectors.toUnmodifiableMap(language -> language, _ -> 1));
    }

    /** The languages that a session wishes for and does not need, each once. */
    public static Stream<String> wished(Session session) {
        return session.needs().interpretationWished().stream()
                .distinct()
                .filter(language -> !session.needs().interpretation().contains(language));
    }

    @Override
    public Subject subject(Conference conference, String key) {
        return new Language(key);
    }

    @Override
    public List<Resource> resources(Conference conference, String key) {
        return InterpretationOverbooked.teams(conference, key);
    }

    @Override
    public LoadMeasure measure() {
        return new LoadMeasure.Shortage(Missing.WISHED, QUARTER_HOUR);
    }

    @Override
    public Message message(Conference conference, String key, LoadProfile day, List<Placed> takers) {
        var wishing = takers.stream()
                .filter(taker ->
                        wish(conference, taker.session()).containsKey(key) && day.isUnmetDuring(taker.interval()))
                .toList();
        var way = OtherStart.find(this, conference, key, conference.dateOf(day.start()), wishing, takers);
        return Message.of(
                this,
                subject(conference, key),
                wishing.stream().map(Placed::session).toList(),
                QUARTER_HOUR * measure().penalty(day),
                way.word(),
                way.what(),
                way.where());
    }
}
