package org.plenum.cli.document;

/** Ends a command with one message: why the input cannot be used, and a way out. */
public final class Refusal extends RuntimeException {

    public Refusal(String message) {
        super(message);
    }
}
