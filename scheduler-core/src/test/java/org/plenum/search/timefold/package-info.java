/** Tests of {@code org.plenum.search.timefold}. */
@NullMarked
package org.plenum.search.timefold;

import org.jspecify.annotations.NullMarked;
