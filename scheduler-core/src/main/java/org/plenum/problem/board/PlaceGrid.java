package org.plenum.problem.board;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.plenum.conference.Block;
import org.plenum.conference.Conference;
import org.plenum.conference.Interval;
import org.plenum.conference.Room;

/**
 * Every start times every room of a conference, numbered: place = start × rooms + room.
 *
 * <p>Starts are those of the grid or of the timeslots, and those that pins name.
 */
public final class PlaceGrid {
    private final List<LocalDateTime> starts;
    private final List<Room> rooms;
    private final List<Place> places;
    private final int[] blockOf;
    private final int[] minutes;
    private final long[] dates;

    private PlaceGrid(Collection<LocalDateTime> starts, Conference conference) {
        this.starts = List.copyOf(starts);
        this.rooms = conference.rooms().list();
        this.dates = this.starts.stream()
                .mapToLong(start -> conference.dateOf(start).toEpochDay())
                .toArray();
        var blocks = conference.blocks();
        this.blockOf =
                this.starts.stream().mapToInt(start -> blockOf(start, blocks)).toArray();
        this.minutes = minutes(this.starts);
        this.places = new ArrayList<>(starts.size() * rooms.size());
        for (var start : this.starts) {
            for (var room : rooms) {
                places.add(new Place(places.size(), start, room));
            }
        }
    }

    public static PlaceGrid of(Conference conference) {
        var starts = new TreeSet<LocalDateTime>();
        conference.days().forEach(day -> day.starts(conference.grid()).forEach(starts::add));
        conference.sessions().forEach(session -> session.pinned().start().ifPresent(starts::add));
        return new PlaceGrid(starts, conference);
    }

    private static int[] minutes(List<LocalDateTime> starts) {
        var origin = starts.isEmpty() ? 0 : Interval.minuteOf(starts.getFirst());
        return starts.stream()
                .mapToInt(start -> Math.toIntExact(Interval.minuteOf(start) - origin))
                .toArray();
    }

    private static int blockOf(LocalDateTime start, List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.interval().contains(start))
                .mapToInt(Block::index)
                .findFirst()
                .orElse(Occupancy.NO_BLOCK);
    }

    public List<LocalDateTime> starts() {
        return starts;
    }

    public List<Room> rooms() {
        return rooms;
    }

    public List<Place> places() {
        return places;
    }

    /** The index of the block in which a start lies, {@link Occupancy#NO_BLOCK} where it lies in none. */
    public int blockOf(int start) {
        return blockOf[start];
    }

    /** The dates to which the starts belong, as days since 1970-01-01. */
    public long[] dates() {
        return dates.clone();
    }

    /** The time of a start in minutes from the first. */
    public int minuteOf(int start) {
        return minutes[start];
    }

    /** The index of the start at this number of minutes from the first; below 0 if there is none. */
    public int startAt(int minute) {
        return Arrays.binarySearch(minutes, minute);
    }

    /**
     * The index of the first start at or after this number of minutes from the first; the number of starts if there is
     * none.
     */
    public int startFrom(int minute) {
        var index = Arrays.binarySearch(minutes, minute);
        return index < 0 ? -index - 1 : index;
    }

    public Optional<Integer> findStart(LocalDateTime time) {
        var index = Collections.binarySearch(starts, time);
        return index < 0 ? Optional.empty() : Optional.of(index);
    }

    /** The place with this start in the room with this id, if there is one. */
    public Optional<Place> findPlace(LocalDateTime start, String room) {
        return findStart(start)
                .flatMap(index -> places.subList(index * rooms.size(), (index + 1) * rooms.size()).stream()
                        .filter(place -> place.room().id().equals(room))
                        .findFirst());
    }

    public Place place(int start, int room) {
        return places.get(start * rooms.size() + room);
    }

    public int startOf(Place place) {
        return place.id() / rooms.size();
    }

    public int roomOf(Place place) {
        return place.id() % rooms.size();
    }
}
