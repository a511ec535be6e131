/** Tests of how choices of delegates are counted. */
@NullMarked
package org.plenum.exchange.choice;

import org.jspecify.annotations.NullMarked;
