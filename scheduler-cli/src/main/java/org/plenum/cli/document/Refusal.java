package org.plenum.cli.document;

/** Says in one message why the input cannot be used, and what may be done: the command ends there. */
public final class Refusal extends RuntimeException {

    public Refusal(String message) {
        super(message);
    }
}
