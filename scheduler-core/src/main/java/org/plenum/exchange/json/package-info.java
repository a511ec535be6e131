/**
 * JSON in general: texts to trees and back, and trees read field by field with an issue for each error.
 *
 * <p>Imports {@code conference} and {@code exchange.issue}. The notation of another sort of value, such as a duration,
 * goes here; the meaning of a document's fields does not.
 */
@NullMarked
package org.plenum.exchange.json;

import org.jspecify.annotations.NullMarked;
