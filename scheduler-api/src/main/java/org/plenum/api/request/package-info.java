/**
 * What all requests have in common: conditions, repetitions, pages, documents in their bodies.
 *
 * <p>Imports {@code problem}.
 */
@NullMarked
package org.plenum.api.request;

import org.jspecify.annotations.NullMarked;
