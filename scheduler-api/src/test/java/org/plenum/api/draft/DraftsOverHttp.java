package org.plenum.api.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.plenum.api.Http;
import org.plenum.api.OverHttp;
import org.plenum.api.Small;
import tools.jackson.databind.JsonNode;

/** A test that changes drafts of the small conference: session one at 9, session two at 10, in the hall. */
abstract class DraftsOverHttp extends OverHttp {

    /** Creates the conference, looks for a timetable, and puts both sessions where the tests expect them. */
    void createWithDraft(String id) {
        createWithDraft(id, Small.conference(id, id));
    }

    /** The same with another document of that id. */
    void createWithDraft(String id, String conference) {
        assertThat(http().post("/api/v1/conferences", conference).status()).isEqualTo(201);
        solve(id);
        var moved = moves(id, """
                {"moves": [{"session": "one", "start": "2027-03-01T09:00", "room": "hall"},
                           {"session": "two", "start": "2027-03-01T10:00", "room": "hall"}]}
                """);
        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
    }

    void solve(String id) {
        var job = start(id, "{\"limits\":{\"moves\":2000}}");
        await().until(() -> state(job).equals("finished"));
    }

    /** Starts a job; gives its address. */
    String start(String id, String request) {
        return http().post("/api/v1/conferences/" + id + "/jobs", request).header("Location");
    }

    String state(String job) {
        return http().get(job).json().get("state").stringValue();
    }

    static String timetable(String id) {
        return "/api/v1/conferences/" + id + "/timetable";
    }

    String etag(String id) {
        return http().get(timetable(id)).header("ETag");
    }

    Http.Answer place(String id, String session, String body) {
        return http().put(timetable(id) + "/placements/" + session, body, "If-Match", etag(id));
    }

    Http.Answer moves(String id, String body) {
        return http().post(timetable(id) + "/moves", body, "If-Match", etag(id));
    }

    Http.Answer step(String id, String step) {
        return http().post(timetable(id) + "/" + step, "", "If-Match", etag(id));
    }

    /** When a session starts in the draft; empty where it is left out. */
    String startOf(String id, String session) {
        return http().get(timetable(id))
                .json()
                .get("placements")
                .valueStream()
                .filter(placement -> placement.get("session").stringValue().equals(session))
                .map(placement -> placement.get("start").stringValue())
                .findFirst()
                .orElse("");
    }

    static List<String> texts(JsonNode list, String field) {
        return list.valueStream().map(each -> each.get(field).stringValue()).toList();
    }
}
