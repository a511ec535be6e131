/** Tests of {@code org.plenum.repair}. */
@NullMarked
package org.plenum.repair;

import org.jspecify.annotations.NullMarked;
