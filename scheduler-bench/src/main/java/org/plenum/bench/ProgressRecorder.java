package org.plenum.bench;

import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.plenum.rule.Score;
import org.plenum.search.SearchProgress;

/** Records the progress of a search, as far as it is compared. */
final class ProgressRecorder {
    /** Seconds after which the score is recorded. */
    private static final List<Integer> MARKS = List.of(1, 5, 10, 30, 60);

    private static final double MILLIS = 1000;

    private final TreeMap<Integer, Score> scores = new TreeMap<>();
    private OptionalDouble firstFeasible = OptionalDouble.empty();
    private OptionalDouble complete = OptionalDouble.empty();

    /** Records the initial score. */
    void begin(Score score) {
        MARKS.forEach(mark -> scores.put(mark, score));
    }

    /** Records a better score. */
    void better(SearchProgress progress) {
        var seconds = progress.spent().toMillis() / MILLIS;
        MARKS.stream().filter(mark -> seconds <= mark).forEach(mark -> scores.put(mark, progress.best()));
        firstFeasible = earlier(firstFeasible, progress, score -> score.isFeasible());
        complete = earlier(complete, progress, score -> score.isFeasible() && score.isComplete());
    }

    private static OptionalDouble earlier(OptionalDouble known, SearchProgress progress, Predicate<Score> reached) {
        return known.isPresent() || !reached.test(progress.best())
                ? known
                : OptionalDouble.of(progress.spent().toMillis() / MILLIS);
    }

    OptionalDouble firstFeasible() {
        return firstFeasible;
    }

    OptionalDouble complete() {
        return complete;
    }

    /** The best score at each mark, up to that many seconds. */
    SortedMap<Integer, Score> scoresWithin(double seconds) {
        return new TreeMap<>(scores.headMap((int) seconds, true));
    }
}
