/** Tests of what the engine counts with. */
@NullMarked
package org.plenum.problem.table;

import org.jspecify.annotations.NullMarked;
