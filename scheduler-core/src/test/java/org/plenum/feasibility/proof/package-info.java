/** What can be shown to be impossible, and how little it takes to show it. */
@NullMarked
package org.plenum.feasibility.proof;

import org.jspecify.annotations.NullMarked;
