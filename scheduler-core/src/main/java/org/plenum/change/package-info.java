/**
 * What can happen to a conference after it was planned, one record per sort of change.
 *
 * <p>Imports {@code conference} and {@code rule}, for messages. A new sort of change is one record in
 * {@link org.plenum.change.Change}, its sentence in each {@code messages*.properties}, and its reading and its making in
 * {@code exchange.change}, where the compiler asks for it.
 */
@NullMarked
package org.plenum.change;

import org.jspecify.annotations.NullMarked;
