package org.plenum.exchange.external;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What becomes of the places that the events of another tool's programme have. */
public enum ImportedPlaces {
    /** Pins: what is scheduled stays as it is. */
    PINS,
    /** The published timetable: what is scheduled may move, and that has a price. */
    BASELINE,
    /** Nothing: all is scheduled anew. */
    FREE;

    /** As people and programs write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The choice with this id. */
    public static Optional<ImportedPlaces> find(String id) {
        return Arrays.stream(values()).filter(places -> places.id().equals(id)).findFirst();
    }
}
