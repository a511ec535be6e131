package org.plenum.solve.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.plenum.conference.Level;
import org.plenum.conference.Relation;
import org.plenum.timetable.Placement;
import org.plenum.timetable.Timetable;

/** Sessions that must start together: one alone rarely finds its place where the others are, all together they do. */
final class Waves {
    private final int[][] waveOf;

    private Waves(int[][] waveOf) {
        this.waveOf = waveOf;
    }

    static Waves of(Timetable timetable) {
        var placements = timetable.getPlacements();
        var indexOf = new HashMap<String, Integer>();
        placements.forEach(placement -> indexOf.put(placement.session().id(), placement.getIndex()));
        var waves = new ArrayList<List<Integer>>();
        placements.forEach(placement -> waves.add(new ArrayList<>(List.of(placement.getIndex()))));
        for (var relation : timetable.conference().relations()) {
            if (relation.type() == Relation.Type.SAME_START && relation.level() == Level.HARD) {
                var members = relation.sessions().stream().map(indexOf::get).toList();
                members.forEach(member -> join(waves.get(members.getFirst()), waves.get(member), waves));
            }
        }
        return new Waves(waves.stream().map(wave -> movable(wave, placements)).toArray(int[][]::new));
    }

    private static void join(Collection<Integer> one, Collection<Integer> other, List<List<Integer>> waves) {
        var joined = new ArrayList<>(one);
        other.stream().filter(session -> !joined.contains(session)).forEach(joined::add);
        joined.forEach(session -> waves.set(session, joined));
    }

    private static int[] movable(Collection<Integer> wave, List<Placement> placements) {
        return wave.stream()
                .filter(session -> !placements.get(session).isPinned())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The session and those that can move and must start with it; it alone where there are none. */
    int[] of(int session) {
        return waveOf[session];
    }

    /** What all that must start together weighs. */
    long weigh(int session, long[] weight) {
        return Arrays.stream(waveOf[session]).mapToLong(each -> weight[each]).sum();
    }
}
