@NullMarked
package org.plenum.solve.packing;

import org.jspecify.annotations.NullMarked;
