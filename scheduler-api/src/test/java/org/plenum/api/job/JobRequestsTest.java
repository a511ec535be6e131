package org.plenum.api.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is taken and refused of what is asked about jobs. */
class JobRequestsTest extends JobsOverHttp {

    @Test
    void isDeletedOnlyWhenItHasEnded() {
        createRestless("recorded");
        var address = start("recorded", AN_HOUR).header("Location");
        assertThat(http().delete(address).status()).isEqualTo(409);

        http().post(address + "/stop", "");
        await().until(() -> state(address).equals("stopped"));
        assertThat(http().delete(address).status()).isEqualTo(204);
        assertThat(http().get(address).status()).isEqualTo(404);
    }

    @Test
    void saysAllThatIsWrongWithARequest() {
        create("asked");
        var refused = start(
                "asked", "{\"kind\":\"sove\",\"seed\":1.5,\"runs\":0,\"limits\":{\"spent\":\"long\",\"move\":3}}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json()
                        .get("issues")
                        .valueStream()
                        .map(issue -> issue.get("pointer").stringValue()))
                .containsExactlyInAnyOrder("/kind", "/seed", "/runs", "/limits/spent", "/limits/move");
        assertThat(http().get("/api/v1/jobs?conference=asked")
                        .json()
                        .get("items")
                        .size())
                .isZero();
    }

    @Test
    void eachKindKnowsItsOwnOptionsAlone() {
        create("options");
        assertThat(unknown("{\"stability\":3,\"keep\":[\"one\"]}")).containsExactly("/stability", "/keep");
        assertThat(unknown("{\"kind\":\"reoptimise\",\"runs\":2}")).containsExactly("/runs");
        assertThat(unknown("{\"kind\":\"propose\",\"runs\":2}")).containsExactly("/runs");
        assertThat(unknown("{\"kind\":\"advise\",\"from\":\"draft\",\"runs\":2,\"least\":\"moves\"}"))
                .containsExactly("/from", "/runs", "/least");
    }

    private List<String> unknown(String request) {
        var refused = start("options", request);
        assertThat(refused.status()).isEqualTo(422);
        return refused.json()
                .get("issues")
                .valueStream()
                .map(issue -> issue.get("pointer").stringValue())
                .toList();
    }

    @Test
    void listsTheLastFirst() {
        create("listed");
        var first = start("listed", "{\"limits\":{\"moves\":0}}").header("Location");
        var second = start("listed", "{\"limits\":{\"moves\":0}}").header("Location");
        awaitState(first, "finished");
        awaitState(second, "finished");

        var page = http().get("/api/v1/jobs?conference=listed&state=finished&limit=1")
                .json();
        assertThat("/api/v1/jobs/" + page.get("items").get(0).get("id")).isEqualTo(second);
        var rest = http().get("/api/v1/jobs?conference=listed&after="
                + page.get("next").stringValue());
        assertThat(rest.json().get("items").size()).isEqualTo(1);
        assertThat(http().get("/api/v1/jobs?state=asleep").status()).isEqualTo(400);
    }
}
