package org.plenum.api.exchange;

import java.util.Base64;

/**
 * A file that is kept until somebody has decided what becomes of it.
 *
 * @param name as it was on the reader's machine
 * @param base64 its content in Base64, as the database has it: no type of bytes without a limit is in every database
 */
record UploadedFile(String name, String base64) {

    static UploadedFile of(String name, byte[] content) {
        return new UploadedFile(name, Base64.getEncoder().encodeToString(content));
    }

    byte[] content() {
        return Base64.getDecoder().decode(base64);
    }
}
