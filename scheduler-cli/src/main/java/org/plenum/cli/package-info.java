/**
 * The command line: a class for each command of {@code plenum}.
 *
 * <p>Imports the core's packages except {@code problem}, and {@code org.plenum.bench}; no Spring. A new command is a
 * class {@code XCommand} here and its name among the subcommands of {@link org.plenum.cli.Plenum}. Results go to
 * standard output, everything else to standard error. Code that is not a command is in {@code cli.document},
 * {@code cli.progress} and {@code cli.bench}.
 *
 * <p>It has more than fifteen files because each command is one, with the options that commands share. {@code
 * SolveCommand} is longer than others because it decides, for all ways to solve, what is written when.
 */
@NullMarked
package org.plenum.cli;

import org.jspecify.annotations.NullMarked;
