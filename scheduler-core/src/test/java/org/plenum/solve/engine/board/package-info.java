/** Tests of where and when sessions can be. */
@NullMarked
package org.plenum.solve.engine.board;

import org.jspecify.annotations.NullMarked;
