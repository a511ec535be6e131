package org.plenum.api.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.plenum.api.Http;
import org.plenum.api.OverHttp;
import tools.jackson.databind.JsonNode;

/** A test that changes a conference part by part: two sessions, one of them pinned to the annex, and a relation. */
abstract class PartsOverHttp extends OverHttp {
    private static final String MERGE_PATCH = "application/merge-patch+json";

    /** Creates the conference; gives its ETag. */
    String create(String id) {
        return http().post("/api/v1/conferences", document(id)).header("ETag");
    }

    static String document(String id) {
        return """
                {
                  "schema": "plenum/conference/1", "id": "%s", "name": "Harbour Days", "timeZone": "Europe/Paris",
                  "days": [{ "date": "2027-03-01", "opens": "09:00", "closes": "12:00" },
                           { "date": "2027-03-02", "opens": "09:00", "closes": "12:00" }],
                  "rooms": [{ "id": "hall", "name": "Hall" }, { "id": "annex", "name": "Annex" }],
                  "people": [{ "id": "lefort", "name": "Ms Lefort",
                               "unavailable": [{ "start": "2027-03-02T09:00", "end": "2027-03-02T10:00" },
                                               { "start": "2027-03-05T09:00", "end": "2027-03-05T10:00" }] }],
                  "sessions": [
                    { "id": "forensics", "title": "Forensics", "kind": "BRIEFING", "duration": "PT60M",
                      "people": [{ "id": "lefort", "role": "SPEAKER" }],
                      "pinned": { "start": "2027-03-01T09:00", "room": "annex" } },
                    { "id": "darknet", "title": "Darknet", "kind": "BRIEFING", "duration": "PT60M" }
                  ],
                  "relations": [{ "type": "BEFORE", "sessions": ["forensics", "darknet"] }]
                }
                """.formatted(id);
    }

    static String address(String id) {
        return "/api/v1/conferences/" + id;
    }

    Http.Answer patch(String id, String patch, String... headers) {
        return patchAt(address(id), MERGE_PATCH, patch, headers);
    }

    Http.Answer patchAt(String address, String type, String patch, String... headers) {
        return http().send("PATCH", address, type, patch.getBytes(StandardCharsets.UTF_8), headers);
    }

    JsonNode read(String id) {
        return http().get(address(id)).json();
    }

    /** What the last revision says, in a language. */
    List<String> told(String id, String language) {
        return texts(http().get(address(id) + "/revisions?limit=1", "Accept-Language", language)
                .json()
                .at("/items/0/what"));
    }

    static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::stringValue).toList();
    }
}
