/** Tests of timetables as tables. */
@NullMarked
package org.plenum.exchange.listing;

import org.jspecify.annotations.NullMarked;
