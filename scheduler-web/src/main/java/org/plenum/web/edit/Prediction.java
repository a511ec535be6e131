package org.plenum.web.edit;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.plenum.api.draft.MovesForecast;
import org.plenum.conference.Conference;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.web.finding.FindingChanges;

/**
 * The predicted effects of moves, for the page that asks for confirmation.
 *
 * @param steps the session first, then the sessions that make way for it
 * @param effects how the findings would differ
 */
public record Prediction(MovesForecast forecast, List<Step> steps, FindingChanges effects) {

    /** The new place of a session; empty if it is taken out. */
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
                FindingChanges.of(forecast.whatIf().change()));
    }

    /**
     * One word for the effect: bad if more hard rules are broken, warn if only the medium or soft level is worse, else
     * good.
     */
    public String verdict() {
        var change = forecast.change();
        if (change.hard() < 0) {
            return "bad";
        }
        return change.hard() == 0 && (change.medium() < 0 || (change.medium() == 0 && change.soft() < 0))
                ? "warn"
                : "good";
    }

    /** The change at the most important level that changes. */
    public long points() {
        var change = forecast.change();
        if (change.hard() != 0) {
            return change.hard();
        }
        return change.soft();
    }
}
