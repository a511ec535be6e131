/** Tests of what people do with workbooks. */
@NullMarked
package org.plenum.exchange.workbook;

import org.jspecify.annotations.NullMarked;
