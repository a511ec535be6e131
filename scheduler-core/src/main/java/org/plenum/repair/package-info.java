/** Changing a timetable by as little as can be: who has to go so that a session can come. Asks the engine. */
@NullMarked
package org.plenum.repair;

import org.jspecify.annotations.NullMarked;
