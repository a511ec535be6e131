/**
 * Conferences changed part by part, so that neither programs nor pages need to send the whole document: fields, members
 * of lists, and copies on other days.
 *
 * <p>Imports {@code conference}, {@code change} for the search that goes on, {@code request}, {@code problem} and the
 * core. What a change does to the document is in {@code org.plenum.exchange.edit}.
 */
@NullMarked
package org.plenum.api.document;

import org.jspecify.annotations.NullMarked;
