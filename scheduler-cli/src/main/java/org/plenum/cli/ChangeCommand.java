package org.plenum.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.plenum.cli.document.Documents;
import org.plenum.cli.document.English;
import org.plenum.cli.document.InputFile;
import org.plenum.cli.document.OutputFile;
import org.plenum.exchange.ConferenceReader;
import org.plenum.exchange.ConferenceWriter;
import org.plenum.exchange.change.AppliedChanges;
import org.plenum.exchange.change.ChangesReader;
import org.plenum.timetable.rules.Presets;
import org.plenum.timetable.rules.TimetableRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Applies a document of changes to a conference document: all of it, or nothing. */
@Command(
        name = "change",
        description = "Applies a document of changes to a conference document.",
        exitCodeList = {"0:changed", "2:the input cannot be used"})
final class ChangeCommand extends Subcommand {

    @Parameters(index = "0", paramLabel = "CONFERENCE", description = "The conference document.")
    private Path conferencePath;

    @Parameters(index = "1", paramLabel = "CHANGES", description = "The document of changes, plenum/changes/1.")
    private Path changesPath;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "CONFERENCE",
            description = "The file for the changed document. Default: standard output.")
    private Optional<Path> output = Optional.empty();

    @SuppressWarnings("NullAway.Init") // picocli sets the required fields before it calls anything
    ChangeCommand() {}

    @Override
    public Integer call() {
        var target = output.map(path -> OutputFile.at(path, conferencePath, changesPath));
        var conferenceFile = InputFile.read(conferencePath);
        var changesFile = InputFile.read(changesPath);
        var before = Documents.usable(
                conferenceFile,
                ConferenceReader.of(TimetableRules.ALL, Presets.ALL).read(conferenceFile.bytes()),
                err());
        var applied = Documents.usable(
                changesFile,
                ChangesReader.of(TimetableRules.ALL, Presets.ALL).read(changesFile.bytes(), before),
                err());
        tell(applied);
        target.ifPresentOrElse(
                file -> file.write(to -> ConferenceWriter.write(applied.document(), to)),
                () -> print(to -> ConferenceWriter.write(applied.document(), to)));
        finishOut();
        return GOOD;
    }

    private void tell(AppliedChanges applied) {
        applied.what().forEach(change -> err().println(English.SENTENCES.say(change)));
        err().flush();
    }
}
