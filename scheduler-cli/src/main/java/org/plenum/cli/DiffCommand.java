package org.plenum.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plenum.cli.document.Documents;
import org.plenum.cli.document.English;
import org.plenum.cli.document.InputFile;
import org.plenum.cli.document.Refusal;
import org.plenum.conference.Conference;
import org.plenum.exchange.DiffWriter;
import org.plenum.exchange.TimetableJson;
import org.plenum.exchange.TimetableReader;
import org.plenum.timetable.Changes;
import org.plenum.timetable.Changes.AffectedParty;
import org.plenum.timetable.Edition;
import org.plenum.timetable.TimetableDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reports the differences between two timetables, and whom they concern. */
@Command(
        name = "diff",
        description =
                "Compares two timetables of a conference: sessions that moved in time or only in room, are longer or shorter, new, left"
                        + " out for now, or cancelled.",
        exitCodeList = {"0:nothing differs", "1:something differs", "2:the input cannot be used"})
final class DiffCommand extends Subcommand {

    @Parameters(index = "0", paramLabel = "BEFORE", description = "The timetable as it was.")
    private Path beforePath;

    @Parameters(index = "1", paramLabel = "AFTER", description = "The timetable as it is.")
    private Path afterPath;

    @Option(
            names = "--conference",
            paramLabel = "CONFERENCE",
            description =
                    "The conference document, for names of sessions and rooms, and for whom the changes concern. If it"
                            + " was changed in between, name both documents, before and after: then lengths are compared too.")
    private List<Path> conferencePaths = List.of();

    @Option(
            names = "--for",
            paramLabel = "WHO",
            description =
                    "Print the changes for one of them only: person:ID, delegation:ID or region:ID. Exit codes are then"
                            + " about these changes only.")
    private Optional<String> who = Optional.empty();

    @Option(names = "--ignore-room", description = "Ignore changes of room at the same time.")
    private boolean ignoresRooms;

    @Option(names = "--json", description = "Print JSON: {counts, differences}, and with --conference {touched}.")
    private boolean json;

    @SuppressWarnings("NullAway.Init") // picocli sets the required fields before it calls anything
    DiffCommand() {}

    @Override
    public Integer call() {
        if (who.isPresent() && conferencePaths.isEmpty()) {
            throw new Refusal("Nobody is known for --for without a conference.\nName it with --conference.");
        }
        if (conferencePaths.size() > 2) {
            throw new Refusal("There are %d documents of the conference.\nGive one, or two: as it was and as it is."
                    .formatted(conferencePaths.size()));
        }
        var before = timetable(beforePath);
        var after = timetable(afterPath);
        refuseOther(before.timetable().conference(), after.timetable().conference(), afterPath);
        var differs =
                conferencePaths.isEmpty() ? differs(byPlaces(before, after)) : differs(byConferences(before, after));
        finishOut();
        return differs ? NOT_GOOD : GOOD;
    }

    private TimetableJson timetable(Path path) {
        var file = InputFile.read(path);
        return Documents.usable(file, TimetableReader.read(file.bytes()), err());
    }

    /** Only a timetable itself says which of its sessions are left out for now. */
    private static TimetableDiff byPlaces(TimetableJson before, TimetableJson after) {
        return TimetableDiff.of(
                before.timetable().placements(), after.timetable().placements(), after.leftOut()::contains);
    }

    private Changes byConferences(TimetableJson before, TimetableJson after) {
        var conferences = conferencePaths.stream()
                .map(path -> conference(path, before.timetable().conference()))
                .toList();
        return Changes.between(
                new Edition(conferences.getFirst(), before.timetable().placements()),
                new Edition(conferences.getLast(), after.timetable().placements()));
    }

    private Conference conference(Path path, String expected) {
        var conference = Documents.conference(path, err());
        refuseOther(expected, conference.id(), path);
        return conference;
    }

    private static void refuseOther(String expected, String found, Path path) {
        if (!expected.equals(found)) {
            throw new Refusal(
                    "The file “%s” is of the conference “%s”, and should be of “%s”.\nCompare timetables of one conference."
                            .formatted(path, found, expected));
        }
    }

    private boolean differs(TimetableDiff all) {
        var diff = ignoresRooms ? all.ignoringRooms() : all;
        if (json) {
            print(to -> DiffWriter.write(diff, to));
        } else {
            DiffLines.byIds(diff).forEach(out()::println);
            tellOfLengths("Give the conference twice, as it was and as it is, with --conference.");
        }
        return !diff.isEmpty();
    }

    private boolean differs(Changes all) {
        var changes = ignoresRooms ? all.ignoringRooms() : all;
        var one = who.map(subject -> affected(changes, subject));
        var affected = one.map(List::of).orElseGet(changes::affected);
        if (json) {
            print(to -> DiffWriter.write(changes, affected, English.SENTENCES, to));
        } else if (one.isPresent()) {
            changes.notice(one.get()).messages().stream()
                    .map(English.SENTENCES::say)
                    .forEach(out()::println);
        } else {
            DiffLines.byTitles(changes, knowsLengths()).forEach(out()::println);
        }
        if (!json && !knowsLengths()) {
            tellOfLengths("Give the conference as it was, too, with --conference.");
        }
        return !one.map(AffectedParty::diff).orElse(changes.diff()).isEmpty();
    }

    /** Only conference documents hold lengths, and one document alone does not say how they have changed. */
    private boolean knowsLengths() {
        return conferencePaths.size() == 2;
    }

    private void tellOfLengths(String wayOut) {
        err().println("Lengths were not compared, since timetables do not hold them.\n%s".formatted(wayOut));
        err().flush();
    }

    private static AffectedParty affected(Changes changes, String subject) {
        return changes.find(subject)
                .orElseThrow(() -> new Refusal(
                        "The conference has no “%s”.\nUse person:ID, delegation:ID or region:ID.".formatted(subject)));
    }
}
