package org.plenum.timetable.rules;

import java.util.List;
import java.util.Map;
import org.plenum.rule.Preset;

/** The catalogue of presets: a conference may name one instead of weighing rules one by one. */
public final class Presets {

    /** Each once; the default preset comes first. */
    public static final List<Preset> ALL = List.of(balanced(), calm(), fair(), fewInterpreters(), compact());

    private Presets() {}

    /** The rules' own points, which are weighed against each other rule by rule. */
    private static Preset balanced() {
        return new Preset("balanced", Map.of());
    }

    /** Walking and long days of delegates count three to five times; the size of rooms counts less. */
    private static Preset calm() {
        return new Preset(
                "calm",
                Map.of(
                        "interest-clash", 15,
                        "delegation-stretched", 3,
                        "track-in-parallel", 3,
                        "track-changes-room", 30,
                        "far-apart", 50,
                        "person-long-day", 30,
                        "person-idle", 3,
                        "late-finish", 15,
                        "days-uneven", 3,
                        "room-too-big", 1));
    }

    /** Advantages of one region at the cost of another count five times: times, seats and languages. */
    private static Preset fair() {
        return new Preset(
                "fair",
                Map.of(
                        "region-unfair-times", 50,
                        "region-unequal", 25,
                        "delegation-away", 10,
                        "interpretation-wish-unmet", 15));
    }

    /** A quarter-hour of a gap in a room weighs as much as four quarter-hours of a later start. */
    private static Preset compact() {
        return new Preset("compact", Map.of("late-start", 1, "room-gap", 4));
    }

    /**
     * A team that gets its break needs no relief, and one that ends in time needs no overtime; wishes would need more
     * teams.
     */
    private static Preset fewInterpreters() {
        return new Preset(
                "few-interpreters",
                Map.of("interpreters-long-stretch", 50, "late-finish", 15, "interpretation-wish-unmet", 0));
    }
}
