/** Tests of JSON in general. */
@NullMarked
package org.plenum.exchange.json;

import org.jspecify.annotations.NullMarked;
