/** Tests of documents in and out. */
@NullMarked
package org.plenum.exchange;

import org.jspecify.annotations.NullMarked;
