/**
 * Findings as people read them: those of a rule together, the expensive ones first, and how they change.
 *
 * <p>Imports the core alone.
 */
@NullMarked
package org.plenum.web.finding;

import org.jspecify.annotations.NullMarked;
