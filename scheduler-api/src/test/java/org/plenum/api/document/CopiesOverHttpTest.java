package org.plenum.api.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenum.api.Http;

/** Copies of conferences, on other days. */
class CopiesOverHttpTest extends PartsOverHttp {
    private static final String COPY = "/api/v1/conferences?copyOf=";

    @Test
    void copiesOnOtherDaysAndSaysWhatMovedAndWhatIsLeftOut() {
        create("part-original");

        var copied = copy("part-original&shiftDays=7&id=next-week&name=Next+Week&by=Ada");

        assertThat(copied.status()).as(copied.body()).isEqualTo(201);
        assertThat(copied.header("Location")).isEqualTo("/api/v1/conferences/next-week");
        assertThat(copied.header("ETag")).startsWith("\"1-");
        assertThat(copied.json().get("issues")).isEmpty();
        assertThat(texts(copied.json().get("what")))
                .containsExactly(
                        "Copied from “Harbour Days”.",
                        "The conference begins on Monday 8 March 2027, the original on Monday 1 March 2027.",
                        "These absences moved with the days: Ms Lefort (lefort).",
                        "These stay pinned, and moved with the days: Forensics (forensics).",
                        "These absences are on no day of the conference, and are left out:"
                                + " Ms Lefort (lefort) on Friday 5 March 09:00–10:00.");
        var copy = read("next-week");
        assertThat(copy.get("name").stringValue()).isEqualTo("Next Week");
        assertThat(copy.get("days").findValuesAsString("date")).containsExactly("2027-03-08", "2027-03-09");
        assertThat(copy.at("/people/0/unavailable").toString())
                .isEqualTo("[{\"start\":\"2027-03-09T09:00\",\"end\":\"2027-03-09T10:00\"}]");
        assertThat(copy.at("/sessions/0/pinned/start").stringValue()).isEqualTo("2027-03-08T09:00");
        assertThat(read("part-original").at("/days/0/date").stringValue()).isEqualTo("2027-03-01");
        assertThat(told("next-week", "es")).startsWith("Copia de «Harbour Days».");
        assertThat(http().get(address("next-week") + "/revisions")
                        .json()
                        .at("/items/0/by")
                        .stringValue())
                .isEqualTo("Ada");
    }

    @Test
    void findsAnIdAndANameIfNoneIsGiven() {
        create("part-series");

        var first = copy("part-series", "Accept-Language", "fr");
        var second = copy("part-series");

        assertThat(first.json().get("id").stringValue()).isEqualTo("part-series-copy");
        assertThat(second.json().get("id").stringValue()).isEqualTo("part-series-copy-2");
        assertThat(read("part-series-copy").get("name").stringValue()).isEqualTo("Copie de Harbour Days");
        assertThat(read("part-series-copy-2").get("name").stringValue()).isEqualTo("Copy of Harbour Days");
        assertThat(texts(second.json().get("what")))
                .containsExactly(
                        "Copied from “Harbour Days”.",
                        "These absences are on no day of the conference, and are left out:"
                                + " Ms Lefort (lefort) on Friday 5 March 09:00–10:00."); // nothing moved
    }

    @Test
    void shortensAnIdThatWouldGrowTooLong() {
        create("a".repeat(64));

        var copied = copy("a".repeat(64));

        assertThat(copied.json().get("id").stringValue()).isEqualTo("a".repeat(54) + "-copy");
    }

    @Test
    void copiesOnceForOneKey() {
        create("keyed-original");

        var first = copy("keyed-original&shiftDays=7", "Idempotency-Key", "copy-1");
        var second = copy("keyed-original&shiftDays=7", "Idempotency-Key", "copy-1");

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.status()).isEqualTo(201);
        assertThat(http().get(address("keyed-original-copy-2")).status()).isEqualTo(404);
        assertThat(copy("keyed-original&shiftDays=8", "Idempotency-Key", "copy-1")
                        .status())
                .isEqualTo(409);
    }

    /** In Paris the clocks go from 02:00 to 03:00 on 28 March 2027, 27 days after the first day. */
    @Test
    void warnsOfTimesThatTheNewDatesDoNotHave() {
        create("part-night");
        http().put(
                        address("part-night") + "/days/2027-03-01",
                        "{ \"opens\": \"00:00\", \"closes\": \"12:00\","
                                + " \"breaks\": [{ \"start\": \"02:30\", \"end\": \"04:00\" }] }",
                        "If-Match",
                        "*");

        var copied = copy("part-night&shiftDays=27");

        assertThat(copied.status()).isEqualTo(201);
        assertThat(copied.json().get("issues").findValuesAsString("code")).contains("time-skipped");
        assertThat(copied.json().get("issues").findValuesAsString("pointer")).contains("/days/0/breaks/0/start");
    }

    @Test
    void takesNoDocumentForACopy() {
        create("part-bodied");

        var refused = http().post(COPY + "part-bodied", document("part-other-body"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("detail").stringValue())
                .isEqualTo("A copy takes no document. Leave out the body, or copyOf.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nowhere-copied                 | 404 | There is no conference “nowhere-copied”.",
                "refusing&id=refusing           | 409 | There is a conference “refusing”.",
                "refusing&id=not+an+id          | 422 | The conference document cannot be used.",
                "refusing&shiftDays=soon        | 400 | The value “soon” is not of the right kind.",
                "refusing&shiftDays=40000       | 400 | A copy cannot lie 40000 days away, at most 36525."
            })
    void refusesWhatCannotBeCopied(String query, int status, String sentence) {
        create("refusing");

        var refused = copy(query);

        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.json().get("detail").stringValue()).startsWith(sentence);
    }

    /** As programs ask that send no body and no type of it. */
    private Http.Answer copy(String query, String... headers) {
        return http().postNothing(COPY + query, headers);
    }
}
