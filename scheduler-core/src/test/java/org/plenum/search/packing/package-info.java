@NullMarked
package org.plenum.search.packing;

import org.jspecify.annotations.NullMarked;
