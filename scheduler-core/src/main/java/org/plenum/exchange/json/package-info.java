/**
 * JSON in general: texts to trees and back, and trees read field by field with a complaint for whatever is wrong.
 *
 * <p>Imports {@code conference} and {@code exchange.issue}. How another sort of value is written, such as a duration,
 * goes here; what the fields of a document mean does not.
 */
@NullMarked
package org.plenum.exchange.json;

import org.jspecify.annotations.NullMarked;
