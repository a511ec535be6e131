/** Tests of {@code org.plenum.solve.portfolio}. */
@NullMarked
package org.plenum.solve.portfolio;

import org.jspecify.annotations.NullMarked;
