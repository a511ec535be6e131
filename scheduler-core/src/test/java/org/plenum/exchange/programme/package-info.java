/** Tests of what people enter in the tables of a programme. */
@NullMarked
package org.plenum.exchange.programme;

import org.jspecify.annotations.NullMarked;
