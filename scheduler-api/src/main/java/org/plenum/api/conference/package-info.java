/**
 * Conferences as Plenum stores them: their documents, each change a revision.
 *
 * <p>Imports {@code problem} and the core. Further operations on a conference as a whole go here.
 *
 * <p>{@code ConferenceService} is longer than others because it has all operations on a conference, each with its
 * refusals, and {@code ConferenceStore} because it has all statements on two tables that belong together. The package
 * has more than fifteen files, for a conference has revisions, reasons and baselines.
 */
@NullMarked
package org.plenum.api.conference;

import org.jspecify.annotations.NullMarked;
