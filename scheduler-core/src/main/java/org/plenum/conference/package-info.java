/**
 * The vocabulary of a conference, as records only.
 *
 * <p>Imports nothing of Plenum. A new fact becomes a component of the record that owns it; a new small type nests in
 * its owner. References between records are ids; {@link org.plenum.conference.Conference} resolves and checks them.
 */
@NullMarked
package org.plenum.conference;

import org.jspecify.annotations.NullMarked;
