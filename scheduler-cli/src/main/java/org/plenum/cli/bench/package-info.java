/**
 * The benchmark set and how it is measured.
 *
 * <p>Imports the core, nothing of the commands. A new benchmark is a line in {@link org.plenum.cli.bench.Benchmarks}.
 */
@NullMarked
package org.plenum.cli.bench;

import org.jspecify.annotations.NullMarked;
