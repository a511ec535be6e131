package org.plenum.api.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenum.assess.whatif.PlaceOption;
import org.plenum.conference.Session;

/**
 * Every place of one session as the API returns it: as short as possible, since there are thousands.
 *
 * @param etag of the draft for which this holds
 * @param base the draft's score
 */
record PlacesView(String etag, String session, ScoreView base, List<PlaceView> places) {

    /**
     * One place.
     *
     * @param start as documents write it
     * @param kind ok, worse, bad or swap
     * @param swapWith the session that would take this session's place in turn
     * @param worse the ids of the rules that would cost more
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record PlaceView(
            String start,
            String room,
            String kind,
            long hard,
            long medium,
            long soft,
            Optional<String> swapWith,
            List<String> worse) {

        static PlaceView of(PlaceOption option) {
            var change = option.change();
            return new PlaceView(
                    option.place().start().toString(),
                    option.place().room().id(),
                    option.kind().name().toLowerCase(Locale.ROOT),
                    change.hard(),
                    change.medium(),
                    change.soft(),
                    option.swap().map(Session::id),
                    option.worse());
        }
    }

    static PlacesView of(WhatIfService.Places places) {
        return new PlacesView(
                places.draft().etag(),
                places.session(),
                ScoreView.of(places.draft().assessment().score()),
                places.options().stream().map(PlaceView::of).toList());
    }
}
