/** Tests of programmes that conference applications read. */
@NullMarked
package org.plenum.exchange.schedule;

import org.jspecify.annotations.NullMarked;
