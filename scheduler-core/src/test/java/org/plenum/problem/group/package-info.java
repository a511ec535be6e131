/** Tests of what groups are counted with. */
@NullMarked
package org.plenum.problem.group;

import org.jspecify.annotations.NullMarked;
