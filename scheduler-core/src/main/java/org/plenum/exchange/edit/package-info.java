/**
 * Changes of a conference's document that know its lists and what refers to their members.
 *
 * <p>Imports {@code conference}, {@code rule}, {@code exchange} and {@code exchange.issue}. A new field that names a
 * thing by its id is a line of {@code ReferenceField}, with its sentence in the bundle; a test fails where it is
 * forgotten.
 */
@NullMarked
package org.plenum.exchange.edit;

import org.jspecify.annotations.NullMarked;
