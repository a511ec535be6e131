/** Tests of conferences in other formats. */
@NullMarked
package org.plenum.api.exchange;

import org.jspecify.annotations.NullMarked;
