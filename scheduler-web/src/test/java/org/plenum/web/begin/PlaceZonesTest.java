package org.plenum.web.begin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type for a time zone. */
class PlaceZonesTest {
    private final PlaceZones zones = new PlaceZones();

    @ParameterizedTest
    @CsvSource({
        "en, Paris (Europe/Paris), Europe/Paris", // what is suggested
        "en, europe/paris, Europe/Paris",
        "en, paris, Europe/Paris",
        "ar, باريس, Europe/Paris",
        "ar, Paris, Europe/Paris", // also in English
        "fr, le caire, Africa/Cairo",
        "en, Sao Paulo, America/Sao_Paulo", // without its accent
        "en, new york, America/New_York",
        "en, Switzerland, Europe/Zurich", // a country with one zone
        "en, johannes, Africa/Johannesburg", // a beginning
        "en, Kolkata (Asia/Kolkata), Asia/Kolkata",
        "en, Asia/Calcutta, Asia/Calcutta", // the old name, which a browser may have
        "en, UTC, UTC"
    })
    void isFound(String language, String typed, String zone) {
        assertThat(zones.find(typed, Locale.of(language)))
                .extracting(PlaceZone::id)
                .containsExactly(zone);
    }

    @Test
    void isNotGuessed() {
        assertThat(zones.find("Lyon", Locale.ENGLISH)).isEmpty();
        assertThat(zones.find("Portugal", Locale.ENGLISH))
                .extracting(PlaceZone::city)
                .contains("Lisbon", "Madeira");
    }

    @Test
    void isSuggestedInTheReadersLanguage() {
        assertThat(zones.list(Locale.FRENCH))
                .hasSizeGreaterThan(300)
                .contains(new PlaceZone("Africa/Cairo", "Le Caire", "Égypte", "Africa/Cairo"));
        assertThat(zones.list(Locale.ENGLISH))
                .allSatisfy(zone ->
                        assertThat(zones.find(zone.label(), Locale.ENGLISH)).containsExactly(zone));
    }
}
