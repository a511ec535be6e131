package org.plenum.web.begin;

/**
 * A time zone as people know it.
 *
 * @param id in the time zone database, such as Europe/Paris
 * @param city after which it is called, in the reader's language
 * @param country in the reader's language; empty if it is in none
 * @param formerly the name by which browsers may still know it, such as Asia/Calcutta; mostly the id
 */
public record PlaceZone(String id, String city, String country, String formerly) {

    /** What somebody chooses, and what the service finds the zone by. */
    public String label() {
        return "%s (%s)".formatted(city, id);
    }
}
