package org.plenum.api.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenum.api.Http;
import org.plenum.api.OverHttp;
import org.plenum.api.Small;
import tools.jackson.databind.json.JsonMapper;

/** Conferences as programs keep them. */
class ConferencesOverHttpTest extends OverHttp {
    private static final String ALL = "/api/v1/conferences";
    private static final String ETAG = "\"%d-[0-9a-f]{12}\"";
    private static final String MISSPELT =
            Small.conference("misspelt", "Misspelt").replaceFirst("\"speaker\", \"role\"", "\"speakr\", \"role\"");

    @Test
    void createsAndReadsTheSameDocument() {
        var document = Small.conference("created", "Created");

        var created = http().post(ALL, document);
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("Location")).isEqualTo(ALL + "/created");
        assertThat(created.header("ETag")).matches(ETAG.formatted(1));
        assertThat(created.body()).isEqualTo("{\"id\":\"created\",\"revision\":1,\"issues\":[]}");

        var read = http().get(ALL + "/created");
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.header("ETag")).isEqualTo(created.header("ETag"));
        assertThat(read.json()).isEqualTo(new JsonMapper().readTree(document));
        assertThat(http().get(ALL + "/created", "If-None-Match", read.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void takesAConferenceThatHasNothingYet() {
        var created = http().post(ALL, """
                {"schema": "plenum/conference/1", "id": "nothing", "name": "Nothing", "timeZone": "Europe/Paris",
                 "days": [], "rooms": [], "sessions": [], "relations": []}
                """);
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.json()
                        .get("issues")
                        .valueStream()
                        .map(issue -> issue.get("severity").stringValue()))
                .containsOnly("WARNING");
        var listed =
                http().get(ALL + "?after=nothin&limit=1").json().get("items").get(0);
        assertThat(listed.get("id").stringValue()).isEqualTo("nothing");
        assertThat(listed.has("first")).isFalse();
    }

    @Test
    void doesNotCreateTwice() {
        http().post(ALL, Small.conference("once", "Once"));

        var again = http().post(ALL, Small.conference("once", "Once"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().get("detail").stringValue())
                .isEqualTo("There is a conference “once”. Replace it, or give the new one another id.");
    }

    @Test
    void doesWhatIsAskedTwiceWithOneKeyOnce() {
        var document = Small.conference("keyed", "Keyed");
        var first = http().post(ALL, document, "Idempotency-Key", "k-1");
        var second = http().post(ALL, document, "Idempotency-Key", "k-1");
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());

        var other = http().post(ALL, Small.conference("keyed-2", "Other"), "Idempotency-Key", "k-1");
        assertThat(other.status()).isEqualTo(409);
        assertThat(http().get(ALL + "/keyed-2").status()).isEqualTo(404);
    }

    @Test
    void saysAllThatIsWrongWithADocument() {
        var broken = Small.conference("misread", "Misread")
                .replace("\"BRIEFING\"", "\"BREIFING\"")
                .replace("\"id\": \"hall\"", "\"id\": \"the hall\"");

        var refused = http().post(ALL, broken);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
        var issues = refused.json().get("issues");
        assertThat(issues.valueStream().map(issue -> issue.get("pointer").stringValue()))
                .containsExactlyInAnyOrder("/rooms/0/id", "/sessions/0/kind", "/sessions/1/kind");
        assertThat(issues.get(0).propertyNames()).containsExactly("code", "severity", "pointer", "message");
        assertThat(http().get(ALL + "/misread").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | There is no person “speakr”. Did you mean “speaker”?",
                "fr | Il n’y a pas de personne «\u00a0speakr\u00a0». Vouliez-vous dire «\u00a0speaker\u00a0»\u00a0?",
                "fr-CA | Il n’y a pas de personne «\u00a0speakr\u00a0». Vouliez-vous dire «\u00a0speaker\u00a0»\u00a0?",
                "es | No existe la persona «speakr». ¿Quiso decir «speaker»?",
                "ar | لا يوجد شخص \u2068«speakr»\u2069. هل المقصود \u2068«speaker»\u2069؟",
                "de | There is no person “speakr”. Did you mean “speaker”?" // so far nobody has written German
            })
    void saysWhatIsWrongInTheReadersLanguage(String language, String sentence) {
        assertThat(said(http().post(ALL, MISSPELT, "Accept-Language", language)))
                .containsExactly(sentence);
    }

    @Test
    void saysWhatIsWrongInEnglishWhereNoLanguageIsAskedFor() {
        assertThat(said(http().post(ALL, MISSPELT)))
                .containsExactly("There is no person “speakr”. Did you mean “speaker”?");
    }

    private static Stream<String> said(Http.Answer answer) {
        return answer.json()
                .get("issues")
                .valueStream()
                .map(issue -> issue.get("message").stringValue());
    }

    @Test
    void replacesOnlyWhatWasSeen() {
        var etag = http().post(ALL, Small.conference("replaced", "Old")).header("ETag");
        var address = ALL + "/replaced";
        var document = Small.conference("replaced", "New");

        assertThat(http().put(address, document).status()).isEqualTo(428);
        assertThat(http().put(address, document, "If-Match", "\"1-000000000000\"")
                        .status())
                .isEqualTo(412);
        var replaced = http().put(address, document, "If-Match", etag);
        assertThat(replaced.status()).isEqualTo(200);
        assertThat(replaced.header("ETag")).matches(ETAG.formatted(2));
        assertThat(http().put(address, document, "If-Match", etag).status()).isEqualTo(412); // it was the old one
        assertThat(http().get(address).json().get("name").stringValue()).isEqualTo("New");
    }

    @Test
    void replacesByADocumentOfTheSameConferenceAlone() {
        http().post(ALL, Small.conference("mine", "Mine"));

        var refused = http().put(ALL + "/mine", Small.conference("yours", "Yours"), "If-Match", "*");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(http().get(ALL + "/mine").json().get("name").stringValue()).isEqualTo("Mine");
    }

    @Test
    void deletesOnlyWhatWasSeen() {
        var etag = http().post(ALL, Small.conference("deleted", "Deleted")).header("ETag");
        var address = ALL + "/deleted";

        assertThat(http().delete(address).status()).isEqualTo(428);
        assertThat(http().delete(address, "If-Match", "\"2-000000000000\"").status())
                .isEqualTo(412);
        assertThat(http().delete(address, "If-Match", etag).status()).isEqualTo(204);
        assertThat(http().get(address).status()).isEqualTo(404);
        assertThat(http().delete(address, "If-Match", etag).status()).isEqualTo(404);
    }

    @Test
    void listsPageByPage() {
        for (var id : new String[] {"zz-1", "zz-2", "zz-3"}) {
            http().post(ALL, Small.conference(id, id));
        }

        var first = http().get(ALL + "?after=zz&limit=2").json();
        assertThat(first.get("items").valueStream().map(item -> item.get("id").stringValue()))
                .containsExactly("zz-1", "zz-2");
        var next = first.get("next").stringValue();
        var second = http().get(ALL + "?limit=2&after=" + next).json();
        assertThat(second.get("items").valueStream().map(item -> item.get("id").stringValue()))
                .containsExactly("zz-3");
        assertThat(second.has("next")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"limit=0, 400", "limit=101, 400", "limit=many, 400", "limit=1, 200", "limit=100, 200"})
    void takesALimitFrom1To100(String query, int status) {
        assertThat(http().get(ALL + "?" + query).status()).isEqualTo(status);
    }
}
