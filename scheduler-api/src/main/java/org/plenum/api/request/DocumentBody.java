package org.plenum.api.request;

import java.io.IOException;
import java.io.InputStream;
import org.plenum.api.problem.Refusal;
import org.plenum.exchange.json.Issues;
import org.plenum.exchange.json.JsonText;
import org.plenum.exchange.json.Limits;
import org.plenum.exchange.json.Value;
import tools.jackson.databind.node.ObjectNode;

/** Reads the whole document in the body of a request, up to a size that fits into memory. */
public final class DocumentBody {
    private DocumentBody() {}

    /**
     * The whole document.
     *
     * @throws Refusal if it is larger than 32 MiB
     * @throws IOException if the client sends less than it announced
     */
    public static byte[] read(InputStream body) throws IOException {
        var bytes = body.readNBytes(Limits.BYTES + 1);
        if (bytes.length > Limits.BYTES) {
            throw Refusal.tooLarge(
                    "The document has more than %d bytes.\nSplit the conference.".formatted(Limits.BYTES));
        }
        return bytes;
    }

    /**
     * The whole document, which is a JSON object: it is not looked at any further.
     *
     * @throws Refusal if it is not one
     * @throws IOException if the client sends less than it announced
     */
    public static ObjectNode readObject(InputStream body) throws IOException {
        var issues = new Issues();
        var object = JsonText.read(read(body), issues).flatMap(Value::tree);
        return object.filter(_ -> issues.errors() == 0)
                .orElseThrow(() -> Refusal.unusable(
                        "The body is not a JSON object.\nSend an object with fields of the conference format.",
                        issues.list()));
    }
}
