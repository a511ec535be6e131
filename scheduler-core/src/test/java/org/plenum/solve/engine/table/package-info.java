/** Tests of what the engine counts with. */
@NullMarked
package org.plenum.solve.engine.table;

import org.jspecify.annotations.NullMarked;
