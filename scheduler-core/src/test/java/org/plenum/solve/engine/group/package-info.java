/** Tests of what groups are counted with. */
@NullMarked
package org.plenum.solve.engine.group;

import org.jspecify.annotations.NullMarked;
