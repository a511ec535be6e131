/** Tests of {@code org.plenum.search.portfolio}. */
@NullMarked
package org.plenum.search.portfolio;

import org.jspecify.annotations.NullMarked;
