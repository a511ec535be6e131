/** Tests of the description of the tables. */
@NullMarked
package org.plenum.exchange.table;

import org.jspecify.annotations.NullMarked;
