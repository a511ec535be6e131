package org.plenum.api.request;

import java.io.IOException;
import java.io.InputStream;
import org.plenum.api.problem.Refusal;
import org.plenum.exchange.json.Limits;

/** A document in the body of a request: all of it, unless it is too large for anybody's memory. */
public final class DocumentBody {
    private DocumentBody() {}

    /**
     * The whole document.
     *
     * @throws Refusal where it is larger than 32 MiB
     * @throws IOException where the client does not send what it promised
     */
    public static byte[] read(InputStream body) throws IOException {
        var bytes = body.readNBytes(Limits.BYTES + 1);
        if (bytes.length > Limits.BYTES) {
            throw Refusal.tooLarge(
                    "The document has more than %d bytes.\nMaybe split the conference.".formatted(Limits.BYTES));
        }
        return bytes;
    }
}
