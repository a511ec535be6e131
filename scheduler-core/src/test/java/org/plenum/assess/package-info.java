/** Whether the facts that are named keep sessions out, and nothing else does. */
@NullMarked
package org.plenum.assess;

import org.jspecify.annotations.NullMarked;
