/**
 * Several searches side by side, of which the best counts.
 *
 * <p>Imports {@code rule}, {@code search} and {@code problem}. Another way to search implements
 * {@link org.plenum.search.portfolio.Strategy}.
 */
@NullMarked
package org.plenum.search.portfolio;

import org.jspecify.annotations.NullMarked;
