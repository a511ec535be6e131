/**
 * The history of each conference: the steps that changed its document, its draft or its waivers, and the current step.
 *
 * <p>Imports {@code conference}, {@code problem} and the core. A service that changes one of these adds a
 * {@link org.plenum.api.history.Step}; {@code draft} undoes and redoes steps.
 */
@NullMarked
package org.plenum.api.history;

import org.jspecify.annotations.NullMarked;
