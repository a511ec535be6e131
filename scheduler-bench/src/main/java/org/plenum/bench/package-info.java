/**
 * The benchmark set, how a run of it is measured, and how two runs compare.
 *
 * <p>Imports the core and {@code generator}, nothing of the commands: it reads no file. A new benchmark is a line in
 * {@link org.plenum.bench.Benchmarks}.
 */
@NullMarked
package org.plenum.bench;

import org.jspecify.annotations.NullMarked;
