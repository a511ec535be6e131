/**
 * Input of {@code plenum bench}: conferences in files, and the output of an earlier run.
 *
 * <p>Imports the core, {@code org.plenum.bench} and {@code cli.document}, nothing of the commands.
 */
@NullMarked
package org.plenum.cli.bench;

import org.jspecify.annotations.NullMarked;
