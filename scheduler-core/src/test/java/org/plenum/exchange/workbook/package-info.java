/** Tests of the table of columns. */
@NullMarked
package org.plenum.exchange.workbook;

import org.jspecify.annotations.NullMarked;
