/**
 * The history of each conference: the steps that changed its document, its draft or its waivers, and which of them holds.
 *
 * <p>Imports {@code conference}, {@code problem} and the core. Who changes something adds a
 * {@link org.plenum.api.history.Step}; {@code draft} undoes and redoes them.
 */
@NullMarked
package org.plenum.api.history;

import org.jspecify.annotations.NullMarked;
