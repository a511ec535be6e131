/** Tests of {@code org.plenum.repair.reoptimise}. */
@NullMarked
package org.plenum.repair.reoptimise;

import org.jspecify.annotations.NullMarked;
