package org.plenum.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plenum.assess.Assessor;
import org.plenum.assess.ReasonBudget;
import org.plenum.assess.moved.MoveReasons;
import org.plenum.cli.document.Documents;
import org.plenum.cli.document.English;
import org.plenum.cli.document.OutputFile;
import org.plenum.cli.document.Refusal;
import org.plenum.cli.progress.Interruption;
import org.plenum.cli.progress.ProgressBarView;
import org.plenum.cli.progress.ProgressLines;
import org.plenum.cli.progress.ProgressView;
import org.plenum.cli.progress.Terminal;
import org.plenum.conference.Conference;
import org.plenum.exchange.TimetableWriter;
import org.plenum.feasibility.proof.Proofs;
import org.plenum.repair.reoptimise.Reoptimisation;
import org.plenum.repair.reoptimise.ReoptimisationOptions;
import org.plenum.rule.Score;
import org.plenum.search.Search;
import org.plenum.search.SearchLimits;
import org.plenum.search.SearchProblem;
import org.plenum.search.SearchProfile;
import org.plenum.search.SingleSearch;
import org.plenum.search.portfolio.Portfolio;
import org.plenum.search.portfolio.Strategy;
import org.plenum.timetable.TimetableDocument;
import org.plenum.timetable.TimetableDocument.Position;
import org.plenum.timetable.rules.TimetableRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds a timetable for a conference: the main command. */
@Command(
        name = "solve",
        description =
                "Finds a timetable, or with --from repairs one after changes. Ctrl-C ends the search and writes the best timetable so far. If the file holds a timetable that breaks or leaves out less, it stays, and the new one goes to a file beside it.",
        exitCodeList = {
            "0:feasible and complete",
            "1:a hard rule is broken, or something is left out (written all the same)",
            "2:the input cannot be used"
        })
final class SolveCommand extends Subcommand {
    private static final Duration PROOFS = Duration.ofSeconds(5);
    private static final Duration AFTERWARDS = Duration.ofMillis(1500); // of three seconds; the rest is for writing
    private static final Duration REASONS = Duration.ofMillis(300); // at least, however late it is
    private static final long MOST_LOOKS = 1_000_000;

    @Parameters(index = "0", paramLabel = "CONFERENCE", description = "The conference document.")
    private Path conferencePath;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "TIMETABLE",
            description = "The file to write. Default: standard output.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--time",
            paramLabel = "TIME",
            converter = Notation.Time.class,
            description =
                    "How long to search, such as 30s, 500ms, 2m or PT30S, from when the conference is read and compiled. Even if the time runs out, each session still has its turn. Default: 30s.")
    private Optional<Duration> time = Optional.empty();

    @Option(
            names = "--unimproved",
            paramLabel = "TIME",
            converter = Notation.Time.class,
            description = "How long to continue without a better timetable. Default: 5s, unless --time is given.")
    private Optional<Duration> unimproved = Optional.empty();

    @Option(
            names = "--moves",
            paramLabel = "N",
            converter = Notation.Count.class,
            description = "How many moves to try: the timetable is then the same every time. Time then does not count.")
    private Optional<Long> moves = Optional.empty();

    @Option(
            names = "--target",
            paramLabel = "SCORE",
            converter = Notation.Scores.class,
            description = "A score that is good enough, such as 0hard/0medium/-500soft or 0/0/-500.")
    private Optional<Score> target = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "The seed of the search. Default: 0.")
    private long seed;

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "How many searches to run, with consecutive seeds from --seed on and different search profiles; the best counts. As many run at the same time as there are processors. They share --time; the other limits are for each. Default: 1.")
    private int runs;

    @Mixin
    private ReoptimiseOptions reoptimise = new ReoptimiseOptions();

    @SuppressWarnings("NullAway.Init") // picocli sets the required fields before it calls anything
    SolveCommand() {}

    @Override
    public Integer call() {
        var limits = limits();
        var file = output.map(path -> OutputFile.at(path, inputs()));
        var conference = reoptimise.measured(Documents.conference(conferencePath, err()), err());
        checkRuns(conference);
        var wishes = reoptimise.wishes(conference);
        tellProofs(conference);
        try (var view =
                Terminal.isWatched() ? new ProgressBarView(err(), together(limits)) : new ProgressLines(err())) {
            return solve(conference, search(conference, wishes, limits, view), view, file);
        }
    }

    /** Prints proofs that the conference is impossible; if they take long, the search does not wait for them. */
    private void tellProofs(Conference conference) {
        var waits = new AtomicBoolean(true);
        var proofs = CompletableFuture.supplyAsync(() -> Proofs.of(conference, TimetableRules.ALL, waits::get));
        try {
            Documents.tell(conferencePath, proofs.get(PROOFS.toSeconds(), TimeUnit.SECONDS), err());
        } catch (TimeoutException _) {
            err().println("Whether the conference is impossible takes long to say.\nAsk “plenum check”.");
            err().flush();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Looking for what is impossible failed.", e.getCause());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // the search will react to it
        } finally {
            waits.set(false); // now the search needs all processors
        }
    }

    private SearchLimits limits() {
        return time.isPresent() || unimproved.isPresent()
                ? new SearchLimits(time, unimproved, moves, target)
                : new SearchLimits(SearchLimits.DEFAULT.spent(), SearchLimits.DEFAULT.unimproved(), moves, target);
    }

    private void checkRuns(Conference conference) {
        if (runs < 1 || runs > Portfolio.MOST_RUNS) {
            throw new Refusal("The option --runs is %d, and should be 1 to %d.\nLeave it out."
                    .formatted(runs, Portfolio.MOST_RUNS));
        }
        if (runs > 1 && conference.baseline().isPresent()) {
            throw new Refusal(
                    "--runs cannot be combined with a published timetable.\nLeave one of them out, or take another --seed.");
        }
    }

    /** The limits of all runs together. */
    private SearchLimits together(SearchLimits limits) {
        return new SearchLimits(
                limits.spent(),
                limits.unimproved(),
                limits.moves().map(each -> each > Long.MAX_VALUE / runs ? Long.MAX_VALUE : each * runs),
                limits.target());
    }

    private Search search(Conference conference, ReoptimisationOptions wishes, SearchLimits limits, ProgressView view) {
        return conference
                .baseline()
                .<Search>map(baseline -> new Reoptimisation(
                        conference, TimetableRules.ALL, Position.listOf(baseline), wishes, limits, seed, view::better))
                .orElseGet(() -> anew(conference, limits, view));
    }

    private Search anew(Conference conference, SearchLimits limits, ProgressView view) {
        var problem = SearchProblem.of(conference, TimetableRules.ALL);
        return runs == 1
                ? new SingleSearch(problem, limits, seed, view::better)
                : new Portfolio(
                        strategies(problem), limits, seed, Runtime.getRuntime().availableProcessors(), view::better);
    }

    private List<Strategy> strategies(SearchProblem problem) {
        return SearchProfile.ofRuns(runs).stream()
                .<Strategy>map(profile ->
                        (limits, from, onBetter) -> new SingleSearch(problem, limits, from, onBetter).in(profile))
                .toList();
    }

    private Path[] inputs() {
        return Stream.concat(Stream.of(conferencePath), reoptimise.from().stream())
                .toArray(Path[]::new);
    }

    private int solve(Conference conference, Search search, ProgressView view, Optional<OutputFile> file) {
        try (var interruption = Interruption.stopping(search::stop)) {
            view.follow(search::soFar);
            var best = search.run();
            var due = System.nanoTime() + AFTERWARDS.minus(late(search)).toNanos();
            var places = Assessor.placesOf(best, search.soFar());
            var found = keep(places, search.bestScore(), conference, file, () -> reasons(interruption, due));
            view.close();
            tellMoves(conference, search, found);
            var outcome = Outcome.of(conference, found, search.isOptimal());
            outcome.tell(err());
            return interruption.exit(outcome.isGood() ? GOOD : NOT_GOOD);
        }
    }

    private void tellMoves(Conference conference, Search search, TimetableDocument found) {
        if (search instanceof Reoptimisation reoptimisation) {
            MovesReport.tell(
                    MoveReasons.of(conference, TimetableRules.ALL, found.placed(conference)),
                    reoptimisation.disturbance(),
                    err());
        }
    }

    /**
     * Writes the timetable as soon as it is found, and again with findings and reasons. Standard output cannot be
     * overwritten, and so gets only the second one.
     */
    private TimetableDocument keep(
            TimetableDocument places,
            Score score,
            Conference conference,
            Optional<OutputFile> file,
            Supplier<ReasonBudget> reasons) {
        var output = file.map(named -> TimetableOutput.choose(named, score, conference, err()));
        output.ifPresent(known -> known.write(places));
        var assessed = Assessor.assessSoFar(places, conference, TimetableRules.ALL);
        var found = Assessor.explain(assessed, conference, TimetableRules.ALL, reasons.get());
        output.ifPresentOrElse(known -> known.write(found), () -> {
            print(to -> TimetableWriter.write(found, English.SENTENCES, to));
            finishOut();
        });
        return found;
    }

    /**
     * By how much the search exceeded its limit: in a large conference, giving each session its turn may take longer.
     */
    private Duration late(Search search) {
        return limits().spent()
                .map(limit -> search.soFar().spent().minus(limit))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
    }

    /**
     * A number of looks that takes a second or two; with a limit of time they end when that is due, or on an
     * interruption.
     */
    private ReasonBudget reasons(Interruption interruption, long due) {
        var deadline = Math.max(due, System.nanoTime() + REASONS.toNanos());
        return ReasonBudget.ofLooks(MOST_LOOKS)
                .until(() -> interruption.isAsked() || (moves.isEmpty() && System.nanoTime() - deadline > 0));
    }
}
