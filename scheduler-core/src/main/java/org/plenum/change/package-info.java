/**
 * What can happen to a conference after it was planned, one record per sort of change.
 *
 * <p>Imports {@code conference} and {@code rule}, for messages. A new type of change is one record in
 * {@link org.plenum.change.Change}, a constant of {@link org.plenum.change.ChangeType}, its sentence in each
 * {@code messages*.properties}, and its reading, writing and making in {@code exchange.change}, where the compiler asks for
 * them.
 */
@NullMarked
package org.plenum.change;

import org.jspecify.annotations.NullMarked;
