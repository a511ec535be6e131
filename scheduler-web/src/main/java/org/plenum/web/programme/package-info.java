/**
 * The tables in which people enter a conference: each row is a form, made from the one description of the tables.
 *
 * <p>Imports {@code shell}, {@code api.programme} and, of the core, {@code exchange.programme}, {@code exchange.choice} and
 * {@code exchange.table}. Whose sessions take somebody's time, {@code agenda} knows. A new table is a line in
 * {@link org.plenum.web.programme.Tab}; a new field needs nothing here. The package has more than fifteen files, since
 * points of rules, choices of delegates and times of a row have pages beside the tables.
 */
@NullMarked
package org.plenum.web.programme;

import org.jspecify.annotations.NullMarked;
