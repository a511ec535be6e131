/** Tests of {@code org.plenum.solve.repair}. */
@NullMarked
package org.plenum.solve.repair;

import org.jspecify.annotations.NullMarked;
