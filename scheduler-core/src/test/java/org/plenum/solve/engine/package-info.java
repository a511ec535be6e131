/** Tests of {@code org.plenum.solve.engine}. */
@NullMarked
package org.plenum.solve.engine;

import org.jspecify.annotations.NullMarked;
