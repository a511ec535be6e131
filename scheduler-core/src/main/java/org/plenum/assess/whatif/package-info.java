/**
 * What a timetable would be like after some moves, and what every place would mean for one session.
 *
 * <p>Evaluates by the rules and the engine, and changes nothing. Chains of moves that make room for a session belong
 * here too.
 */
@NullMarked
package org.plenum.assess.whatif;

import org.jspecify.annotations.NullMarked;
