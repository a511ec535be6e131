/**
 * The options of a search, as a form asks for them.
 *
 * <p>Imports {@code shell}, {@code rule} and the services of the API's topics.
 */
@NullMarked
package org.plenum.web.search;

import org.jspecify.annotations.NullMarked;
