package org.plenum.exchange.cosplib;

import java.util.List;

/** The terms of CoSPLib's objective, and the rules that count them here. */
final class Terms {

    /** The ids of the rules of each term, in the order of its weights. */
    static final List<List<String>> RULES = List.of(
            List.of("track-disliked-time"),
            List.of("track-disliked-room"),
            List.of("room-disliked-time"),
            List.of("similar-tracks-in-parallel"),
            List.of("track-many-rooms"),
            List.of("track-parallel-rooms"),
            List.of("track-interrupted"),
            List.of("speaker-far-away"),
            List.of("talk-out-of-position", "talk-position-in-parallel"),
            List.of("session-disliked-time"),
            List.of("session-disliked-room"),
            List.of("presenter-elsewhere"),
            List.of("attendee-elsewhere"),
            List.of("chair-elsewhere"),
            List.of("presenter-double-booked"),
            List.of("attendee-double-booked"));

    private Terms() {}
}
