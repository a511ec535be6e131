/**
 * Conferences as they are kept: their documents, each change a revision.
 *
 * <p>Imports {@code problem} and the core. What else can be done with a conference as a whole goes here.
 */
@NullMarked
package org.plenum.api.conference;

import org.jspecify.annotations.NullMarked;
