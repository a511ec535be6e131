package org.plenum.api.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.plenum.api.draft.MoveRequest.RequestedMove;
import org.plenum.api.draft.MoveRequest.Spot;
import org.plenum.rule.Sentences;

/**
 * Places where a session could go, as the API returns them.
 *
 * @param etag of the draft for which this holds
 * @param suggestions the fewest moves first, and among those the best timetable
 */
record SuggestionsView(String etag, String session, List<SuggestionView> suggestions) {

    /** One of several moves to make at once, in the form that {@code moves} accepts. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record MoveView(String session, Optional<String> start, Optional<String> room) {

        static MoveView of(RequestedMove wish) {
            return new MoveView(
                    wish.session(),
                    wish.spot().map(spot -> spot.start().toString()),
                    wish.spot().map(Spot::room));
        }
    }

    /**
     * One suggestion.
     *
     * @param moves the session first, then the sessions that make way for it
     * @param change of the score
     */
    record SuggestionView(List<MoveView> moves, ScoreView change, WhatIfView whatIf) {

        static SuggestionView of(MovesForecast forecast, Sentences sentences) {
            return new SuggestionView(
                    forecast.moves().stream().map(MoveView::of).toList(),
                    forecast.change(),
                    WhatIfView.of(forecast.whatIf(), sentences));
        }
    }

    static SuggestionsView of(WhatIfService.Suggested suggested, Sentences sentences) {
        return new SuggestionsView(
                suggested.draft().etag(),
                suggested.session(),
                suggested.forecasts().stream()
                        .map(forecast -> SuggestionView.of(forecast, sentences))
                        .toList());
    }
}
