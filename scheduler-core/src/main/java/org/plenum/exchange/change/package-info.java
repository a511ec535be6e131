/**
 * The document of changes: what happened to a conference is read, made in its document, and checked.
 *
 * <p>Imports {@code conference}, {@code change}, {@code rule}, {@code exchange}, {@code exchange.json},
 * {@code exchange.issue} and {@code exchange.conference}, since what was changed is read again as any conference is. A
 * new type of change is a case of {@code ChangeReader}, of {@code ChangeTree} and of {@code ConferenceEdit}, and goes to the
 * JSON Schema.
 */
@NullMarked
package org.plenum.exchange.change;

import org.jspecify.annotations.NullMarked;
