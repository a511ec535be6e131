package org.plenum.api.job.kind;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.plenum.api.problem.Refusal;
import org.plenum.exchange.json.Fields;
import org.plenum.exchange.json.Issues;
import org.plenum.exchange.json.JsonText;
import org.plenum.exchange.json.Members;
import org.plenum.exchange.json.Value;

/** Reads and writes requests for jobs as JSON: all errors are reported together, as with any document. */
public final class JobRequestJson {

    private JobRequestJson() {}

    /**
     * The request.
     *
     * @param json an empty body means the defaults
     * @throws Refusal with all that is wrong, if it cannot be used
     */
    public static JobRequest read(byte[] json, JobKinds kinds) {
        return read(json, fields -> request(fields, kinds, value -> value.nameOf(kinds.names(_ -> true))));
    }

    /**
     * One part of a request.
     *
     * @param json an empty body means the defaults
     * @throws Refusal with all that is wrong, if it cannot be used
     */
    public static <T> T read(byte[] json, Function<Fields, T> reading) {
        var body = json.length == 0 ? "{}".getBytes(StandardCharsets.UTF_8) : json;
        return read(issues -> JsonText.read(body, issues), reading);
    }

    /**
     * One part of a request that was typed into a form.
     *
     * @throws Refusal with all that is wrong, if it cannot be used
     */
    public static <T> T read(Members typed, Function<Fields, T> reading) {
        return read(issues -> Optional.of(new Value(typed.object(), "", issues)), reading);
    }

    private static <T> T read(Function<Issues, Optional<Value>> request, Function<Fields, T> reading) {
        var issues = new Issues();
        var read = request.apply(issues).flatMap(root -> root.object(fields -> Optional.of(reading.apply(fields))));
        if (issues.errors() > 0) {
            throw Refusal.unusable("The job cannot be started as asked.\nCorrect what the issues name.", issues.list());
        }
        return read.orElseThrow();
    }

    /** A request that {@link #text} has written, in this version or an earlier one, which knew no fields of kinds. */
    public static JobRequest readStored(String text, JobKinds kinds) {
        return JsonText.read(text.getBytes(StandardCharsets.UTF_8), new Issues())
                .flatMap(root -> root.object(fields -> Optional.of(request(fields, kinds, Value::text))))
                .orElseThrow();
    }

    private static JobRequest request(Fields fields, JobKinds kinds, Function<Value, Optional<String>> naming) {
        var kind = fields.find("kind", naming).orElse(JobKinds.USUAL);
        return new JobRequest(
                kind,
                fields.find("name", Value::text),
                fields.find("by", Value::text),
                kinds.readOptions(kind, fields));
    }

    public static String text(JobRequest request) {
        var members = new Members()
                .text("kind", request.kind())
                .text("name", request.name())
                .text("by", request.by());
        request.options().write(members);
        var out = new ByteArrayOutputStream();
        try {
            JsonText.write(members.object(), out);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail to be written to.", e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
