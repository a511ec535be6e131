/**
 * Changes of a conference's document as a program or a page makes them: fields patched, members of lists put and
 * removed with what refers to them, a copy on other days; and what two documents say differently, in sentences.
 *
 * <p>Imports {@code conference}, {@code rule}, {@code exchange} and {@code exchange.issue}. A new field that names a
 * thing by its id is a line of {@code ReferenceField}, with its sentence in the bundle, and every new field has its word
 * there; tests fail where they are forgotten.
 */
@NullMarked
package org.plenum.exchange.edit;

import org.jspecify.annotations.NullMarked;
