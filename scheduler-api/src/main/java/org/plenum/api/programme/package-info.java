/**
 * What people enter in the tables of a conference's programme: each entry is a revision.
 *
 * <p>Imports {@code conference}, {@code change} for the search that goes on, and the core.
 */
@NullMarked
package org.plenum.api.programme;

import org.jspecify.annotations.NullMarked;
