/** Where sessions could be, if they were alone. */
@NullMarked
package org.plenum.solve.proof.domain;

import org.jspecify.annotations.NullMarked;
