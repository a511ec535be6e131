package org.plenum.api.request;

import java.io.IOException;
import java.io.InputStream;
import org.plenum.api.problem.Refusal;

/** A document in the body of a request: all of it, unless it is too large for anybody's memory. */
public final class DocumentBody {
    /** 32 MiB: a conference of 3000 sessions takes a tenth of it. */
    private static final int LARGEST = 32 << 20;

    private DocumentBody() {}

    /**
     * The whole document.
     *
     * @throws Refusal where it is larger than 32 MiB
     * @throws IOException where the client does not send what it promised
     */
    public static byte[] read(InputStream body) throws IOException {
        var bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw Refusal.tooLarge(
                    "The document has more than %d bytes.\nMaybe split the conference.".formatted(LARGEST));
        }
        return bytes;
    }
}
