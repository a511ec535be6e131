package org.plenum.api.bulk;

import java.util.List;
import java.util.Optional;
import org.plenum.api.draft.MovesForecast;
import org.plenum.api.timetable.TimetableView;
import org.plenum.rule.Message;

/**
 * What many moves would do to a draft.
 *
 * @param draft as it is now
 * @param count how many sessions would move
 * @param said the sentence of the history
 * @param obstacles why it cannot be done; empty if it can
 * @param notes what somebody should know beforehand: which sessions are pinned and stay, or would end after their day
 *     closes, or be in a closed room
 * @param effects empty if it cannot be done
 */
public record ManyMovesForecast(
        TimetableView draft,
        int count,
        Message said,
        List<Message> obstacles,
        List<Message> notes,
        Optional<MovesForecast> effects) {

    public ManyMovesForecast {
        obstacles = List.copyOf(obstacles);
        notes = List.copyOf(notes);
    }
}
