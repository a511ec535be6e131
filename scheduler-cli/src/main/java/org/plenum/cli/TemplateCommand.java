package org.plenum.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.plenum.cli.document.OutputFile;
import org.plenum.cli.document.Refusal;
import org.plenum.exchange.WorkbookWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes an empty workbook, in which an organiser enters a conference. */
@Command(
        name = "template",
        description = {
            "Writes an empty workbook to enter a conference in, with notes, examples and drop-down lists.",
            "“plenum convert” makes a conference of it; solve and check read it as it is."
        },
        exitCodeList = {"0:written", "2:it cannot be written"})
final class TemplateCommand extends Subcommand {
    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar");

    @Parameters(
            index = "0",
            paramLabel = "WORKBOOK",
            description = "The file to write, .xlsx, or .zip for the same sheets as .csv files.")
    private Path workbook;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            description = "The language of its titles and notes: en, fr, es or ar. Default: ${DEFAULT-VALUE}.")
    private String language;

    @SuppressWarnings("NullAway.Init") // picocli sets the required fields before it calls anything
    TemplateCommand() {}

    @Override
    public Integer call() {
        if (!LANGUAGES.contains(language)) {
            throw new Refusal("There is no template in the language “%s”.\nUse one of %s."
                    .formatted(language, String.join(", ", LANGUAGES)));
        }
        var writer = WorkbookWriter.in(Locale.of(language));
        var isArchive =
                workbook.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip");
        OutputFile.at(workbook).write(isArchive ? writer::writeTemplateArchive : writer::writeTemplate);
        return GOOD;
    }
}
