package org.plenum.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenum.cli.document.Documents;
import org.plenum.cli.document.English;
import org.plenum.cli.document.InputFile;
import org.plenum.cli.document.Refusal;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.ScoreLevel;
import org.plenum.exchange.CheckWriter;
import org.plenum.exchange.Reading;
import org.plenum.exchange.TimetableReader;
import org.plenum.exchange.issue.Issue;
import org.plenum.feasibility.proof.Proofs;
import org.plenum.feasibility.requirement.Proof;
import org.plenum.rule.Finding;
import org.plenum.rule.Findings;
import org.plenum.rule.Scorecard;
import org.plenum.timetable.parity.Parity;
import org.plenum.timetable.rules.TimetableRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reports the issues of a conference document, and the findings of a timetable from any source. */
@Command(
        name = "check",
        description = "Checks a conference document, and a timetable by the conference's rules.",
        exitCodeList = {
            "0:feasible",
            "1:not feasible: a hard rule is broken, or the conference is impossible as it is",
            "2:the input cannot be used"
        })
final class CheckCommand extends Subcommand {

    @Parameters(index = "0", paramLabel = "CONFERENCE", description = "The conference document.")
    private Path conferencePath;

    @Parameters(index = "1", arity = "0..1", paramLabel = "TIMETABLE", description = "A timetable of the conference.")
    private Optional<Path> timetablePath = Optional.empty();

    @Option(names = "--json", description = "Print JSON: {issues, findings, score}, and with --parity {parity}.")
    private boolean json;

    @Option(names = "--parity", description = "Compare what each region got in the timetable.")
    private boolean compareRegions;

    private final List<Issue> issues = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // picocli sets the required fields before it calls anything
    CheckCommand() {}

    @Override
    public Integer call() {
        refuseParityWithoutTimetable();
        var conferenceFile = InputFile.read(conferencePath);
        var timetableFile = timetablePath.map(InputFile::read);
        var conference = conference(conferenceFile);
        var placed = conference.flatMap(known -> timetableFile
                .flatMap(file -> look(file, TimetableReader.read(file.bytes(), known)))
                .map(document -> document.timetable().placed(known)));
        var proofs =
                conference.map(known -> Proofs.of(known, TimetableRules.ALL)).orElse(List.of());
        var findings = conference.flatMap(known -> placed.map(all -> findings(known, all)));
        var parity = conference.filter(_ -> compareRegions).flatMap(known -> placed.map(all -> Parity.of(known, all)));
        if (json) {
            print(to -> CheckWriter.write(issues, proofs, findings, parity, English.SENTENCES, to));
        } else {
            Documents.tell(conferencePath, proofs, out());
            findings.ifPresent(this::print);
            parity.ifPresent(this::print);
            conference.filter(_ -> timetableFile.isEmpty()).ifPresent(known -> print(known, proofs.isEmpty()));
        }
        finishOut();
        return placed.isPresent() || (conference.isPresent() && timetableFile.isEmpty())
                ? exit(proofs, findings)
                : UNUSABLE;
    }

    private Optional<Conference> conference(InputFile file) {
        return look(file, Documents.reading(file)).map(document -> document.conference());
    }

    private void refuseParityWithoutTimetable() {
        if (compareRegions && timetablePath.isEmpty()) {
            throw new Refusal("There is no timetable in which --parity could compare regions.\n"
                    + "Name one after the conference.");
        }
    }

    private static int exit(List<Proof> proofs, Optional<List<Finding>> findings) {
        var isFeasible = findings.map(all -> Scorecard.score(all).isFeasible());
        return proofs.isEmpty() && isFeasible.orElse(true) ? GOOD : NOT_GOOD;
    }

    private <T> Optional<T> look(InputFile file, Reading<T> reading) {
        issues.addAll(reading.issues());
        if (!json) {
            Documents.tell(file, reading, out());
            if (reading.result().isEmpty()) {
                out().println(Documents.verdict(file, reading));
            }
        }
        return reading.result();
    }

    private static List<Finding> findings(Conference conference, List<Placed> placed) {
        return Findings.of(conference, Scorecard.of(TimetableRules.ALL, conference.weights()), placed);
    }

    private void print(Conference conference, boolean mayBePossible) {
        out().println("%s can be %s: %s, %s, %s."
                .formatted(
                        English.name(conference.name(), conference.id()),
                        mayBePossible ? "used" : "read, but no timetable can have all of it",
                        English.count(conference.days().size(), "day"),
                        English.count(conference.rooms().size(), "room"),
                        English.count(conference.sessions().size(), "session")));
    }

    private void print(List<Finding> findings) {
        for (var level : ScoreLevel.values()) {
            var some = findings.stream()
                    .filter(finding -> finding.level() == level)
                    .toList();
            if (!some.isEmpty()) {
                out().println("%s (%d)".formatted(headline(level), some.size()));
                some.forEach(this::print);
            }
        }
        var score = Scorecard.score(findings);
        out().println("Score %s: %s.".formatted(score, score.isFeasible() ? "feasible" : "not feasible"));
    }

    private void print(Parity parity) {
        if (parity.lines().isEmpty()) {
            out().println("The conference has no regions to compare. Give each delegation its region.");
        } else {
            ParityTable.lines(parity).forEach(out()::println);
        }
    }

    private static String headline(ScoreLevel level) {
        return switch (level) {
            case HARD -> "Broken: hard rules";
            case MEDIUM -> "Left out: medium rules";
            case SOFT -> "Could be better: soft rules";
        };
    }

    private void print(Finding finding) {
        out().println("  %s (%d x %d): %s"
                .formatted(
                        finding.rule(), finding.penalty(), finding.points(), English.SENTENCES.say(finding.message())));
    }
}
