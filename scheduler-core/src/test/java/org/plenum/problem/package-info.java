/** Tests of {@code org.plenum.problem}. */
@NullMarked
package org.plenum.problem;

import org.jspecify.annotations.NullMarked;
