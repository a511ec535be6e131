/**
 * What a timetable would be like with some sessions elsewhere, and what every place of one session would mean for it.
 *
 * <p>Asks the rules and the engine, changes nothing. Chains of moves that make room for a session belong here too.
 */
@NullMarked
package org.plenum.assess.whatif;

import org.jspecify.annotations.NullMarked;
