/** Tests of {@code org.plenum.feasibility.requirement}. */
@NullMarked
package org.plenum.feasibility.requirement;

import org.jspecify.annotations.NullMarked;
