package org.plenum.timetable.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.conference.Subject;
import org.plenum.rule.LoadMeasure;
import org.plenum.rule.LoadMeasure.Shortage.Missing;
import org.plenum.rule.LoadProfile;
import org.plenum.rule.LoadRule;
import org.plenum.rule.Message;
import org.plenum.rule.Supply;
import org.plenum.rule.Weight;

/**
 * A shared room has a seat for everybody who is in it at the same time. Penalty: heads without a seat times minutes,
 * for each room.
 *
 * <p>During setup and teardown a session has no heads in the room. Unknown heads count as none.
 */
public record RoomOverfull() implements LoadRule {

    @Override
    public String id() {
        return "room-overfull";
    }

    @Override
    public boolean isUsed(Conference conference) {
        return conference.rooms().stream().anyMatch(RoomOverfull::isLimited);
    }

    private static boolean isLimited(Room room) {
        return room.shared() && room.capacity() < Room.UNLIMITED;
    }

    @Override
    public Weight weight() {
        return Weight.hard(1);
    }

    @Override
    public Map<String, Integer> demand(Conference conference, Session session) {
        var heads = session.heads().orElse(0);
        return heads == 0
                ? Map.of()
                : conference.rooms().stream()
                        .filter(RoomOverfull::isLimited)
                        .collect(Collectors.toUnmodifiableMap(Room::id, _ -> heads));
    }

    @Override
    public Optional<String> room(Conference conference, String key) {
        return Optional.of(key);
    }

    @Override
    public Subject subject(Conference conference, String key) {
        return conference.rooms().get(key);
    }

    @Override
    public Supply supply(Conference conference, String key) {
        return new Supply(conference.rooms().get(key).capacity(), List.of());
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
