package org.plenum.timetable.rules;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.plenum.conference.Block;
import org.plenum.conference.Conference;
import org.plenum.conference.Interval;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.rule.Message;
import org.plenum.rule.PlacePart;
import org.plenum.rule.PlacementRule;
import org.plenum.rule.Weight;

/**
 * People who speak from far away should not have to do so at night. Penalty: the points of the remote hours for the
 * whole block, in the speaker's local time, for each started step of the grid that the talk takes.
 */
public record SpeakerFarAway() implements PlacementRule {

    @Override
    public String id() {
        return "speaker-far-away";
    }

    @Override
    public Weight weight() {
        return Weight.soft(1); // the organiser sets the points
    }

    @Override
    public boolean isUsed(Conference conference) {
        return conference.sessions().stream()
                .anyMatch(session -> session.talk().zone().isPresent());
    }

    @Override
    public PlacePart dependsOn() {
        return PlacePart.START;
    }

    @Override
    public long penalty(Conference conference, Session session, LocalDateTime start, Room room) {
        return session.talk()
                .zone()
                .map(zone -> conference.steps(session.minutes()) * points(conference, session, start, zone))
                .orElse(0L);
    }

    private static long points(Conference conference, Session session, LocalDateTime start, ZoneId zone) {
        var block = conference
                .findBlock(start)
                .map(Block::interval)
                .orElseGet(() -> Interval.of(start, session.duration()));
        return conference
                .preferences()
                .remoteHours()
                .points(minuteThere(conference, block.start(), zone), minuteThere(conference, block.end(), zone));
    }

    private static int minuteThere(Conference conference, LocalDateTime time, ZoneId zone) {
        LocalTime there =
                time.atZone(conference.timeZone()).withZoneSameInstant(zone).toLocalTime();
        return there.toSecondOfDay() / 60;
    }

    @Override
    public Message message(Conference conference, Session session, LocalDateTime start, Room room) {
        var zone = session.talk().zone().orElseThrow();
        var there =
                start.atZone(conference.timeZone()).withZoneSameInstant(zone).toLocalDateTime();
        return Message.of(this, session, start, there, zone.getId(), penalty(conference, session, start, room));
    }
}
