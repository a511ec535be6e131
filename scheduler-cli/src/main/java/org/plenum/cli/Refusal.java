package org.plenum.cli;

/** Says in one message why the input cannot be used, and what may be done: the command ends there. */
final class Refusal extends RuntimeException {

    Refusal(String message) {
        super(message);
    }
}
