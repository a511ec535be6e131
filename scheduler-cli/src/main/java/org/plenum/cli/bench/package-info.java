/**
 * What {@code plenum bench} reads: conferences in files, and what an earlier run printed.
 *
 * <p>Imports the core, {@code org.plenum.bench} and {@code cli.document}, nothing of the commands.
 */
@NullMarked
package org.plenum.cli.bench;

import org.jspecify.annotations.NullMarked;
