package org.plenum.web.edit;

import java.util.List;
import java.util.Optional;
import org.plenum.api.bulk.ManyMovesForecast;
import org.plenum.api.bulk.ManyPinsService;
import org.plenum.rule.Message;
import org.plenum.rule.Sentences;

/**
 * What a change of many sessions would do, before somebody makes it.
 *
 * @param said the sentence that the history would have; empty if it cannot be made
 * @param obstacles why it cannot be made; empty if it can
 * @param notes what somebody should know beforehand
 * @param prediction its effects; empty if no session would move
 * @param etag of the draft for which this holds
 */
public record ManyPreview(
        String said, List<String> obstacles, List<String> notes, Optional<Prediction> prediction, String etag) {

    public ManyPreview {
        obstacles = List.copyOf(obstacles);
        notes = List.copyOf(notes);
    }

    static ManyPreview of(ManyMovesForecast forecast, Sentences sentences) {
        return new ManyPreview(
                forecast.obstacles().isEmpty() ? sentences.say(forecast.said()) : "",
                say(forecast.obstacles(), sentences),
                say(forecast.notes(), sentences),
                forecast.effects()
                        .map(effects -> Prediction.of(effects, forecast.draft().conference())),
                forecast.draft().etag());
    }

    static ManyPreview of(ManyPinsService.Forecast forecast, Sentences sentences) {
        var said = sentences.say(forecast.said());
        var nothing = forecast.count() == 0;
        return new ManyPreview(
                nothing ? "" : said,
                nothing ? List.of(said) : List.of(),
                List.of(),
                Optional.empty(),
                forecast.draft().etag());
    }

    /** For a form that is not complete. */
    static ManyPreview unusable(String why) {
        return new ManyPreview("", List.of(why), List.of(), Optional.empty(), "");
    }

    private static List<String> say(List<Message> messages, Sentences sentences) {
        return messages.stream().map(sentences::say).toList();
    }
}
