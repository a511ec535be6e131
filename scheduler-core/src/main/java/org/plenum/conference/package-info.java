/**
 * The vocabulary of a conference, as records only.
 *
 * <p>Imports nothing of Plenum. A new fact becomes a component of the record that owns it; a new small type nests in
 * its owner. References between records are ids; {@link org.plenum.conference.Conference} resolves and checks them.
 *
 * <p>It has more than fifteen files because each word of the vocabulary is one. {@code Conference} and {@code Session}
 * are longer than others because they are what all rules ask.
 */
@NullMarked
package org.plenum.conference;

import org.jspecify.annotations.NullMarked;
