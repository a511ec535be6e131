package org.plenum.api.draft;

import java.util.List;
import java.util.Optional;
import org.plenum.api.draft.MoveRequest.RequestedMove;
import org.plenum.api.draft.MoveRequest.Spot;
import org.plenum.api.problem.Refusal;
import org.plenum.exchange.issue.FormIssue.MissingField;
import org.plenum.exchange.json.Fields;
import org.plenum.exchange.json.Issues;
import org.plenum.exchange.json.JsonText;
import org.plenum.exchange.json.TimeNotation;
import org.plenum.exchange.json.Value;

/** Reads moves from JSON: all errors of form are reported together, as with any document. */
final class MoveRequestJson {
    private final Issues issues = new Issues();

    private MoveRequestJson() {}

    /**
     * Several moves: {@code {"moves": [{"session": …, "start": …, "room": …}], "by": …, "why": …}}.
     *
     * @throws Refusal with all that is wrong
     */
    static MoveRequest several(byte[] json) {
        var reader = new MoveRequestJson();
        return reader.usable(JsonText.read(json, reader.issues)
                .flatMap(root -> root.object(fields -> Optional.of(reader.several(fields)))));
    }

    /**
     * The move of one session: {@code {"start": …, "room": …, "by": …, "why": …}}; {@code null} takes the session out.
     *
     * @throws Refusal with all that is wrong
     */
    static MoveRequest one(String session, byte[] json) {
        var reader = new MoveRequestJson();
        return reader.usable(JsonText.read(json, reader.issues)
                .flatMap(root -> root.node().isNull()
                        ? Optional.of(
                                new MoveRequest(List.of(new RequestedMove("", session, Optional.empty())), "", ""))
                        : root.object(fields -> Optional.of(reader.one(session, fields)))));
    }

    private MoveRequest usable(Optional<MoveRequest> request) {
        if (issues.errors() > 0) {
            throw Refusal.unusable("The moves cannot be made as asked.\nCorrect what the issues name.", issues.list());
        }
        return request.orElseThrow();
    }

    private MoveRequest several(Fields fields) {
        var moves = fields.requireList("moves", value -> value.object(move -> wish(value.pointer(), move)));
        return new MoveRequest(moves, text(fields, "by"), text(fields, "why"));
    }

    private MoveRequest one(String session, Fields fields) {
        return new MoveRequest(
                List.of(new RequestedMove("", session, spot(fields))), text(fields, "by"), text(fields, "why"));
    }

    private Optional<RequestedMove> wish(String pointer, Fields fields) {
        var session = fields.require("session", Value::id);
        var spot = spot(fields);
        return session.map(id -> new RequestedMove(pointer, id, spot));
    }

    /** A start and a room, or neither. */
    private Optional<Spot> spot(Fields fields) {
        var errors = issues.errors();
        var start = fields.find("start", TimeNotation::time);
        var room = fields.find("room", Value::id);
        if (start.isPresent() != room.isPresent() && issues.errors() == errors) {
            var missing = start.isPresent() ? "room" : "start";
            issues.add(new MissingField(fields.pointer(missing), missing));
        }
        return start.flatMap(when -> room.map(where -> new Spot(when, where)));
    }

    private static String text(Fields fields, String name) {
        return fields.find(name, Value::text).orElse("");
    }
}
