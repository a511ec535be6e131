@NullMarked
package org.plenum.guide;

import org.jspecify.annotations.NullMarked;
