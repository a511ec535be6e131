package org.plenum.api.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.plenum.api.Http;
import org.plenum.api.OverHttp;
import org.plenum.api.Small;

/** A test that starts jobs and watches them. */
abstract class JobsOverHttp extends OverHttp {
    static final String AN_HOUR = "{\"limits\":{\"spent\":\"PT1H\"}}";

    void create(String id) {
        assertThat(http().post("/api/v1/conferences", Small.conference(id, id)).status())
                .isEqualTo(201);
    }

    /** One whose jobs go on until they are stopped. */
    void createRestless(String id) {
        assertThat(http().post("/api/v1/conferences", Small.restless(id, id)).status())
                .isEqualTo(201);
    }

    Http.Answer start(String conference, String request) {
        return http().post("/api/v1/conferences/" + conference + "/jobs", request);
    }

    void awaitState(String address, String state) {
        await().until(() -> state(address), state::equals);
    }

    String state(String address) {
        return http().get(address).json().get("state").stringValue();
    }
}
