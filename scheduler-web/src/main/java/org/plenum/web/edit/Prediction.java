package org.plenum.web.edit;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenum.api.draft.MovesForecast;
import org.plenum.conference.Conference;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.rule.Finding;

/**
 * What moves would do, as it is shown before they are made.
 *
 * @param steps the session first, then those that make way for it
 * @param worse what the rules would say that they do not say now, or not of as much
 * @param better what they would say no more, or of less
 */
public record Prediction(MovesForecast forecast, List<Step> steps, List<Finding> worse, List<Finding> better) {

    /** Where a session would be; nowhere where it is taken out. */
    public record Step(Session session, Optional<LocalDateTime> start, Optional<Room> room) {}

    static Prediction of(MovesForecast forecast, Conference conference) {
        return new Prediction(
                forecast,
                forecast.moves().stream()
                        .map(wish -> new Step(
                                conference.sessions().get(wish.session()),
                                wish.spot().map(spot -> spot.start()),
                                wish.spot().map(spot -> conference.rooms().get(spot.room()))))
                        .toList(),
                concat(forecast.appearing(), forecast.growing()),
                concat(forecast.disappearing(), forecast.shrinking()));
    }

    private static List<Finding> concat(List<Finding> some, List<Finding> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** In one word: bad where more is broken, warn where it is only worse, else good. */
    public String verdict() {
        var change = forecast.change();
        if (change.hard() < 0) {
            return "bad";
        }
        return change.hard() == 0 && (change.medium() < 0 || (change.medium() == 0 && change.soft() < 0))
                ? "warn"
                : "good";
    }

    /** The change at the gravest level at which there is one. */
    public long points() {
        var change = forecast.change();
        if (change.hard() != 0) {
            return change.hard();
        }
        return change.soft();
    }
}
