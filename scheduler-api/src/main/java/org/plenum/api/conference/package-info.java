/**
 * Conferences as Plenum stores them: their documents, each change a revision.
 *
 * <p>Imports {@code problem} and the core. Further operations on a conference as a whole go here.
 */
@NullMarked
package org.plenum.api.conference;

import org.jspecify.annotations.NullMarked;
