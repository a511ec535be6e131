package org.plenum.api;

/** The smallest conference that can be solved: two sessions that share a speaker, one room, one morning. */
public final class Small {

    private static final String WISH =
            "{ \"type\": \"SAME_START\", \"sessions\": [\"one\", \"two\"], \"level\": \"SOFT\" }";

    private static final String PIN = "\"pinned\": { \"start\": \"2027-03-01T%s\", \"room\": \"hall\" }";

    private Small() {}

    /** The same with a wish that cannot be granted, since nobody speaks twice at once: no search knows when it is done. */
    public static String restless(String id, String name) {
        return conference(id, name).replace("\"rooms\":", "\"relations\": [%s], \"rooms\":".formatted(WISH));
    }

    /** The document, with this id and name. */
    public static String conference(String id, String name) {
        return """
                {
                  "schema": "plenum/conference/1", "id": "%s", "name": "%s", "timeZone": "Europe/Paris",
                  "days": [{ "date": "2027-03-01", "opens": "09:00", "closes": "12:00" }],
                  "rooms": [{ "id": "hall" }],
                  "people": [{ "id": "speaker", "name": "A. Speaker" }],
                  "sessions": [
                    { "id": "one", "title": "One", "kind": "BRIEFING", "duration": "PT60M",
                      "people": [{ "id": "speaker", "role": "SPEAKER" }] },
                    { "id": "two", "title": "Two", "kind": "BRIEFING", "duration": "PT60M",
                      "people": [{ "id": "speaker", "role": "SPEAKER" }] }
                  ]
                }
                """.formatted(id, name);
    }

    /** The same with One at the first time and Two at the other, such as 09:00. */
    public static String pinned(String id, String one, String two) {
        return conference(id, "Small")
                .replace("\"title\": \"One\",", "\"title\": \"One\", " + PIN.formatted(one) + ",")
                .replace("\"title\": \"Two\",", "\"title\": \"Two\", " + PIN.formatted(two) + ",");
    }
}
