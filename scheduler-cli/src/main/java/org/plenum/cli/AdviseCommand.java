package org.plenum.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.plenum.cli.document.Documents;
import org.plenum.cli.document.English;
import org.plenum.cli.progress.Interruption;
import org.plenum.exchange.AdviceWriter;
import org.plenum.feasibility.advice.AdviceSearch;
import org.plenum.feasibility.requirement.Advice;
import org.plenum.search.SearchLimits;
import org.plenum.timetable.rules.TimetableRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds requirements that a conference could give up so that every session finds a place. */
@Command(
        name = "advise",
        description =
                "Finds one or two requirements without which every session would find a place, and tries each by a search."
                        + " Ctrl-C ends it and prints the advice found so far.",
        exitCodeList = {
            "0:there is advice, or everything finds a place as it is",
            "1:no advice was found",
            "2:the input cannot be used"
        })
final class AdviseCommand extends Subcommand {
    private static final Duration USUAL = Duration.ofSeconds(60);

    @Parameters(index = "0", paramLabel = "CONFERENCE", description = "The conference document.")
    private Path conferencePath;

    @Option(
            names = "--time",
            paramLabel = "TIME",
            converter = Notation.Time.class,
            description = "How long to search, such as 30s or 2m. Default: 60s.")
    private Optional<Duration> time = Optional.empty();

    @Option(
            names = "--moves",
            paramLabel = "N",
            converter = Notation.Count.class,
            description =
                    "How many moves each search tries: the advice is then the same every time. Time then does not count.")
    private Optional<Long> moves = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "The seed of the searches. Default: 0.")
    private long seed;

    @Option(names = "--json", description = "Print JSON: {score, advice}.")
    private boolean json;

    @SuppressWarnings("NullAway.Init") // picocli sets the required fields before it calls anything
    AdviseCommand() {}

    @Override
    public Integer call() {
        var limits = limits();
        var conference = Documents.conference(conferencePath, err());
        var advising = new AdviceSearch(conference, TimetableRules.ALL, limits, seed, this::tellSoFar);
        try (var interruption = Interruption.stopping(advising::stop)) {
            var found = advising.run();
            if (json) {
                print(to -> AdviceWriter.write(advising.score(), found, English.SENTENCES, to));
            } else {
                tell(advising, found);
            }
            finishOut();
            return interruption.exit(advising.isNeedless() || !found.isEmpty() ? GOOD : NOT_GOOD);
        }
    }

    private SearchLimits limits() {
        return new SearchLimits(Optional.of(time.orElse(USUAL)), Optional.empty(), moves, Optional.empty());
    }

    private void tellSoFar(Advice advice) {
        err().println("Found: without %s.".formatted(pointers(advice)));
        err().flush();
    }

    private static String pointers(Advice advice) {
        return String.join(
                " and ", advice.relaxed().stream().map(asked -> asked.pointer()).toList());
    }

    private void tell(AdviceSearch advising, List<Advice> found) {
        if (advising.isNeedless()) {
            out().println("Everything finds a place as it is: there is nothing to advise.");
            return;
        }
        out().println("As it is, the best timetable found has the score %s.".formatted(advising.score()));
        if (found.isEmpty()) {
            out().println("No one or two requests were found that could be given up instead."
                    + " Look longer, or see what plenum check says.");
        }
        for (var advice : found) {
            out().println("Without what follows, everything finds a place (score %s):".formatted(advice.score()));
            advice.relaxed()
                    .forEach(asked -> out().println(
                                    "  at %s: %s".formatted(asked.pointer(), English.SENTENCES.say(asked.message()))));
        }
    }
}
