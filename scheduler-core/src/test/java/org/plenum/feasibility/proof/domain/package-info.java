/** Where sessions could be, if they were alone. */
@NullMarked
package org.plenum.feasibility.proof.domain;

import org.jspecify.annotations.NullMarked;
