@NullMarked
package org.plenum.web.grid;

import org.jspecify.annotations.NullMarked;
