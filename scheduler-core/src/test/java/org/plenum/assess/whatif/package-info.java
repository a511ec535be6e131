/** Tests of what a timetable would be like otherwise. */
@NullMarked
package org.plenum.assess.whatif;

import org.jspecify.annotations.NullMarked;
