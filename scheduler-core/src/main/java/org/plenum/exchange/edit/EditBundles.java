package org.plenum.exchange.edit;

/** The base names of the message bundles with all that this package says. */
public final class EditBundles {
    /** Whole sentences. */
    public static final String SENTENCES = "org.plenum.exchange.edit.messages";

    /** Things, counts and fields, of which sentences are made. */
    public static final String PARTS = "org.plenum.exchange.edit.parts";

    private EditBundles() {}
}
