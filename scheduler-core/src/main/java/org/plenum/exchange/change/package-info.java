/**
 * The document of changes to a conference: it is read, applied to the conference's document, and checked.
 *
 * <p>Imports {@code conference}, {@code change}, {@code rule}, {@code exchange}, {@code exchange.json},
 * {@code exchange.issue}, {@code exchange.edit} and {@code exchange.conference}, since a changed conference is read
 * again like any other. A new type of change is a case of {@code ChangeReader}, of {@code ChangeTree} and of
 * {@code ConferenceEdit}, and goes to the JSON Schema.
 *
 * <p>{@code ConferenceEdit} is longer than others because it has the making of each type of change.
 */
@NullMarked
package org.plenum.exchange.change;

import org.jspecify.annotations.NullMarked;
