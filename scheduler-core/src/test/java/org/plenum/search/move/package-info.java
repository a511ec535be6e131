/** Tests of {@code org.plenum.search.move}: what is proposed, and that it can be done, counted and undone. */
@NullMarked
package org.plenum.search.move;

import org.jspecify.annotations.NullMarked;
