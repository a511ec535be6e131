/** Tests of where and when sessions can be. */
@NullMarked
package org.plenum.problem.board;

import org.jspecify.annotations.NullMarked;
