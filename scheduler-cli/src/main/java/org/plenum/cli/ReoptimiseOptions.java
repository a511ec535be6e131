package org.plenum.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenum.cli.document.Documents;
import org.plenum.cli.document.InputFile;
import org.plenum.cli.document.Refusal;
import org.plenum.conference.Conference;
import org.plenum.exchange.TimetableReader;
import org.plenum.repair.reoptimise.ReoptimisationOptions;
import picocli.CommandLine.Option;

/** The options of a solve that continues from a published timetable. */
final class ReoptimiseOptions {
    @Option(
            names = "--from",
            paramLabel = "TIMETABLE",
            description =
                    "The published timetable, of which to keep as much as possible; replaces the document's baseline.")
    private Optional<Path> from = Optional.empty();

    @Option(
            names = "--stability",
            paramLabel = "0-10",
            description =
                    "How much the published places count: from 0, not at all, to 10, only necessary moves. Default: 5.")
    private Optional<Integer> stability = Optional.empty();

    @Option(
            names = "--max-moves",
            paramLabel = "K",
            description = "How many sessions may move at most; further sessions are left out instead.")
    private Optional<Integer> maxMoves = Optional.empty();

    @Option(
            names = "--freeze-before",
            paramLabel = "TIME",
            converter = Notation.Moment.class,
            description = "Sessions that start before this time stay, and none moves there, such as 2019-04-10T12:00.")
    private Optional<LocalDateTime> freezeBefore = Optional.empty();

    @Option(names = "--keep", paramLabel = "ID", split = ",", description = "Sessions that stay where they are.")
    private List<String> keep = List.of();

    Optional<Path> from() {
        return from;
    }

    /**
     * The conference with the baseline that the options name, if they name one.
     *
     * @param to gets the sessions and rooms of the timetable that no longer exist
     * @throws Refusal if the timetable cannot be used
     */
    Conference measured(Conference conference, PrintWriter to) {
        if (from.isEmpty()) {
            return conference;
        }
        var file = InputFile.read(from.get());
        var reading = TimetableReader.readBaseline(file.bytes(), conference);
        return conference.withBaseline(
                Documents.usable(file, reading, to).timetable().toBaseline());
    }

    /**
     * The options of the re-optimisation.
     *
     * @throws Refusal if they make no sense for the conference
     */
    ReoptimisationOptions wishes(Conference conference) {
        if (conference.baseline().isEmpty() && isAsked()) {
            throw new Refusal("There is no published timetable that could be kept.\nName one with --from.");
        }
        check("--stability", stability, ReoptimisationOptions.REPAIR_ONLY);
        check("--max-moves", maxMoves, Integer.MAX_VALUE);
        keep.stream().filter(id -> !conference.sessions().has(id)).findFirst().ifPresent(id -> {
            throw new Refusal("There is no session “%s” to keep.\nIts id may be misspelt.".formatted(id));
        });
        return new ReoptimisationOptions(
                stability.orElse(ReoptimisationOptions.USUAL.stability()),
                maxMoves,
                freezeBefore,
                Set.copyOf(keep),
                ReoptimisationOptions.USUAL.least());
    }

    private boolean isAsked() {
        return stability.isPresent() || maxMoves.isPresent() || freezeBefore.isPresent() || !keep.isEmpty();
    }

    private static void check(String option, Optional<Integer> number, int most) {
        if (number.filter(count -> count < 0 || count > most).isPresent()) {
            throw new Refusal(
                    "The option %s is %d, and should be 0 to %d.\nLeave it out.".formatted(option, number.get(), most));
        }
    }
}
