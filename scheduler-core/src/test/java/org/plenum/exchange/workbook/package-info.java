/** Tests of the table of columns, and of what people do with workbooks. */
@NullMarked
package org.plenum.exchange.workbook;

import org.jspecify.annotations.NullMarked;
