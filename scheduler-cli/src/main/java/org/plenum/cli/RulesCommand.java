package org.plenum.cli;

import org.plenum.guide.GuideWriter;
import picocli.CommandLine.Command;

/** Prints the rule book, which is docs/rules.md. */
@Command(
        name = "rules",
        description = "Explains every rule, with an example, and the presets of points, in Markdown.",
        exitCodeList = "0:they are explained")
final class RulesCommand extends Subcommand {

    @Override
    public Integer call() {
        GuideWriter.write(out());
        finishOut();
        return GOOD;
    }
}
