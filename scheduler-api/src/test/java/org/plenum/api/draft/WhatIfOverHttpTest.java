package org.plenum.api.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plenum.api.Small;

/** What would be, over HTTP. */
class WhatIfOverHttpTest extends DraftsOverHttp {

    @Test
    void saysWhatMovesWouldDoAndMakesNone() {
        createWithDraft("pondered");
        var before = etag("pondered");

        var answer = http().post(timetable("pondered") + "/what-if", """
                {"moves": [{"session": "two", "start": "2027-03-01T09:30", "room": "hall"}]}
                """, "Accept-Language", "fr")
                .json();

        assertThat(answer.get("before").get("hard").intValue()).isZero();
        assertThat(answer.get("after").get("hard").intValue()).isEqualTo(-60); // the speaker's 30, the hall's 30
        assertThat(texts(answer.get("appearing"), "rule"))
                .containsExactlyInAnyOrder("person-double-booked", "room-double-booking");
        assertThat(answer.get("appearing").get(0).get("message").stringValue()).contains("Déplacez l’une d’elles");
        assertThat(answer.get("disappearing").size()).isZero();
        assertThat(etag("pondered")).isEqualTo(before);
    }

    @Test
    void refusesWhatIsNotThere() {
        createWithDraft("strange");

        assertThat(http().post(timetable("strange") + "/what-if", "{\"moves\": [{\"session\": \"three\"}]}")
                        .status())
                .isEqualTo(422);
        assertThat(http().get(timetable("strange") + "/places?session=three").status())
                .isEqualTo(404);
        assertThat(http().get(timetable("strange") + "/places").status()).isEqualTo(400);
    }

    @Test
    void tellsOfEveryPlaceOfASession() {
        createWithDraft("places");

        var answer = http().get(timetable("places") + "/places?session=two").json();

        assertThat(answer.get("etag").stringValue()).isEqualTo(etag("places"));
        assertThat(answer.get("session").stringValue()).isEqualTo("two");
        var places = answer.get("places");
        assertThat(places.size()).isEqualTo(12); // each quarter-hour from 9 to 12
        assertThat(places.get(0).get("kind").stringValue()).isEqualTo("swap"); // session one stands there
        assertThat(places.get(0).get("swapWith").stringValue()).isEqualTo("one");
        assertThat(places.get(1).toString())
                .isEqualTo("{\"start\":\"2027-03-01T09:15\",\"room\":\"hall\",\"kind\":\"bad\",\"hard\":-90,"
                        + "\"medium\":0,\"soft\":0,\"worse\":[\"room-double-booking\",\"person-double-booked\"]}");
        assertThat(places.get(4).get("kind").stringValue()).isEqualTo("ok"); // 10:00, where it is
        assertThat(places.get(11).get("kind").stringValue()).isEqualTo("bad"); // past the day's end
    }

    @Test
    void suggestsFreePlaces() {
        createWithDraft("suggested");

        var answer = http().get(timetable("suggested") + "/suggestions?session=two&limit=3", "Accept-Language", "fr")
                .json();

        assertThat(answer.get("etag").stringValue()).isEqualTo(etag("suggested"));
        assertThat(answer.get("session").stringValue()).isEqualTo("two");
        var suggestions = answer.get("suggestions");
        assertThat(suggestions.size()).isEqualTo(3);
        assertThat(suggestions.valueStream()).allSatisfy(suggestion -> {
            assertThat(texts(suggestion.get("moves"), "session")).containsExactly("two"); // nobody makes way
            assertThat(suggestion.get("change").get("hard").intValue()).isZero();
        });
    }

    @Test
    void suggestsWhoMakesWayWhereNothingIsFree() {
        var late = Small.conference("full", "full")
                .replace("\"closes\": \"12:00\"", "\"closes\": \"11:00\"")
                .replace(
                        "\"id\": \"two\",",
                        "\"id\": \"two\", \"forbidden\": "
                                + "[{ \"start\": \"2027-03-01T10:00\", \"end\": \"2027-03-01T11:00\" }],");
        createWithDraft("full", late);

        var suggestions = http().get(timetable("full") + "/suggestions?session=two", "Accept-Language", "fr")
                .json()
                .get("suggestions");

        assertThat(suggestions.size()).isEqualTo(1);
        assertThat(suggestions.get(0).get("moves").toString())
                .isEqualTo("[{\"session\":\"two\",\"start\":\"2027-03-01T09:00\",\"room\":\"hall\"},"
                        + "{\"session\":\"one\",\"start\":\"2027-03-01T10:00\",\"room\":\"hall\"}]");
        assertThat(suggestions.get(0).get("change").get("hard").intValue()).isEqualTo(60); // its forbidden minutes
        var mended = suggestions.get(0).get("whatIf").get("disappearing");
        assertThat(texts(mended, "rule")).containsExactly("outside-window", "late-finish"); // it ended at closing
        assertThat(mended.get(0).get("message").stringValue()).contains("Déplacez-la");
    }

    @Test
    void refusesToSuggestForWhatIsNotThere() {
        createWithDraft("vague");
        var suggestions = timetable("vague") + "/suggestions";

        assertThat(http().get(suggestions).status()).isEqualTo(400);
        assertThat(http().get(suggestions + "?session=three").status()).isEqualTo(404);
        assertThat(http().get(suggestions + "?session=two&limit=0").status()).isEqualTo(400);
        assertThat(http().get(suggestions + "?session=two&limit=many").status()).isEqualTo(400);
        assertThat(http().get(timetable("nowhere") + "/suggestions?session=two").status())
                .isEqualTo(404);
    }
}
