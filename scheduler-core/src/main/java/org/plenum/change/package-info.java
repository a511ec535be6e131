/**
 * The changes that can happen to a conference after it was planned, one record per type of change.
 *
 * <p>Imports {@code conference} and {@code rule}, for messages. A new type of change consists of one record in
 * {@link org.plenum.change.Change}, a constant of {@link org.plenum.change.ChangeType}, its sentence in each
 * {@code messages*.properties}, and its reading, writing and application in {@code exchange.change}, where the compiler
 * reports missing cases.
 */
@NullMarked
package org.plenum.change;

import org.jspecify.annotations.NullMarked;
