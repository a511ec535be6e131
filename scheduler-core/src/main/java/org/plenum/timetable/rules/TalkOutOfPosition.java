package org.plenum.timetable.rules;

import java.util.List;
import org.plenum.conference.Block;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;
import org.plenum.rule.GroupRule;
import org.plenum.rule.ItemSums;
import org.plenum.rule.Message;
import org.plenum.rule.Weight;

/**
 * A talk with a position has that position among the talks of its track, counted block by block, within a block room by
 * room, within a room in the order of time. Penalty: the talks of a track that have another position.
 *
 * <p>Rooms are in the order of the conference's list. Talks without a position are counted too, and any position suits
 * them.
 */
public record TalkOutOfPosition() implements GroupRule<TalkOutOfPosition.Turn> {

    /**
     * The start and the room of a talk, in the order in which talks are counted.
     *
     * @param block the index of its block, −1 if it lies in none
     * @param room the room's index
     * @param minute of its start
     * @param position the one that it should have; 0 for any
     */
    public record Turn(int block, int room, long minute, int position) implements Comparable<Turn> {
        @Override
        public int compareTo(Turn other) {
            if (block != other.block) {
                return Integer.compare(block, other.block);
            }
            if (room != other.room) {
                return Integer.compare(room, other.room);
            }
            return minute == other.minute
                    ? Integer.compare(position, other.position)
                    : Long.compare(minute, other.minute);
        }
    }

    @Override
    public String id() {
        return "talk-out-of-position";
    }

    @Override
    public Weight weight() {
        return Weight.soft(20); // like a track in parallel for twenty minutes
    }

    @Override
    public boolean isUsed(Conference conference) {
        return conference.sessions().stream().anyMatch(session -> session.talk().position() > 0);
    }

    @Override
    public Object equivalenceKey(Conference conference, Session session) {
        return List.of(session.track(), session.talk().position());
    }

    @Override
    public List<Share<Turn>> shares(Conference conference, Placed placed) {
        return placed.session().track().stream()
                .filter(track -> hasPositions(conference, track))
                .map(track -> new Share<>(track, turn(conference, placed), 1))
                .toList();
    }

    private static boolean hasPositions(Conference conference, String track) {
        return conference.sessions().stream()
                .anyMatch(session -> session.talk().position() > 0
                        && session.track().filter(track::equals).isPresent());
    }

    private static Turn turn(Conference conference, Placed placed) {
        var rooms = conference.rooms().list();
        return new Turn(
                conference.findBlock(placed.start()).map(Block::index).orElse(-1),
                rooms.indexOf(placed.room()),
                placed.startMinute(),
                placed.session().talk().position());
    }

    @Override
    public long penalty(Conference conference, String key, ItemSums<Turn> amounts) {
        var wrong = 0L;
        var position = 1;
        for (var index = 0; index < amounts.size(); index++) {
            var wanted = amounts.item(index).position;
            for (var talk = amounts.amount(index); talk > 0; talk--) {
                wrong += wanted > 0 && wanted != position ? 1 : 0;
                position++;
            }
        }
        return wrong;
    }

    @Override
    public Message message(Conference conference, String key, ItemSums<Turn> amounts, List<Placed> members) {
        var sessions = members.stream().map(Placed::session).toList();
        return Message.of(this, conference.tracks().get(key), penalty(conference, key, amounts), sessions);
    }
}
