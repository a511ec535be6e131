/** Tests of {@code org.plenum.solve.reoptimise}. */
@NullMarked
package org.plenum.solve.reoptimise;

import org.jspecify.annotations.NullMarked;
