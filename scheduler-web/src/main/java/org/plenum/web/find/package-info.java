/**
 * The search for a page, a session, a person, a delegation or a room by what somebody types.
 *
 * <p>Imports the services of the API's topics, the vocabulary, {@code agenda} for what concerns whom, and {@code shell}.
 * What else is compared with the words is a field of {@link org.plenum.web.find.Entry}.
 */
@NullMarked
package org.plenum.web.find;

import org.jspecify.annotations.NullMarked;
