package org.plenum.solve.proof;

import java.util.List;
import org.plenum.request.Request;
import org.plenum.rule.Message;

/**
 * Why no timetable can place every session and break no hard rule.
 *
 * @param message what is impossible
 * @param because the requests that prove it, beside what there is: without any one of them they do not
 */
public record Proof(Message message, List<Request> because) {
    /** The base name of the message bundle with a sentence for each sort of proof. */
    public static final String BUNDLE = "org.plenum.solve.proof.messages";

    public Proof {
        because = List.copyOf(because);
    }

    /** A name for this sort of proof that programs can rely on. */
    public String code() {
        return message.key();
    }
}
