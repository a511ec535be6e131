package org.plenum.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenum.cli.document.Documents;
import org.plenum.cli.document.English;
import org.plenum.cli.document.InputFile;
import org.plenum.conference.Conference;
import org.plenum.conference.Level;
import org.plenum.exchange.CheckWriter;
import org.plenum.exchange.ConferenceReader;
import org.plenum.exchange.Reading;
import org.plenum.exchange.TimetableReader;
import org.plenum.exchange.issue.Issue;
import org.plenum.rule.Finding;
import org.plenum.rule.Findings;
import org.plenum.rule.Scorecard;
import org.plenum.solve.proof.Proofs;
import org.plenum.timetable.PublishedTimetable;
import org.plenum.timetable.rules.TimetableRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what is wrong with a conference document, and what the rules say of a timetable, whoever made it. */
@Command(
        name = "check",
        description = "Checks a conference document, and a timetable against its rules.",
        exitCodeList = {
            "0:feasible",
            "1:not feasible: a hard rule is broken, or the conference is impossible as it is",
            "2:the input cannot be used"
        })
final class CheckCommand extends Subcommand {

    @Parameters(index = "0", paramLabel = "CONFERENCE", description = "The conference document.")
    private Path conferencePath;

    @Parameters(index = "1", arity = "0..1", paramLabel = "TIMETABLE", description = "A timetable of it.")
    private Optional<Path> timetablePath = Optional.empty();

    @Option(names = "--json", description = "Answer in JSON: {issues, findings, score}.")
    private boolean json;

    private final List<Issue> issues = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // picocli fills in what is required before it calls anything
    CheckCommand() {}

    @Override
    public Integer call() {
        var conferenceFile = InputFile.read(conferencePath);
        var timetableFile = timetablePath.map(InputFile::read);
        var conference = look(
                        conferenceFile, ConferenceReader.of(TimetableRules.ALL).read(conferenceFile.bytes()))
                .map(document -> document.conference());
        var findings = conference.flatMap(known -> timetableFile
                .flatMap(file -> look(file, TimetableReader.read(file.bytes(), known)))
                .map(document -> findings(known, document.timetable())));
        var proofs =
                conference.map(known -> Proofs.of(known, TimetableRules.ALL)).orElse(List.of());
        if (json) {
            print(to -> CheckWriter.write(issues, proofs, findings, English.SENTENCES, to));
        } else {
            Documents.tell(conferencePath, proofs, out());
            findings.ifPresent(this::print);
            conference.filter(_ -> timetableFile.isEmpty()).ifPresent(this::print);
        }
        finishOut();
        var isUsable = conference.isPresent() && findings.isPresent() == timetableFile.isPresent();
        var isGood = proofs.isEmpty() && findings.map(CheckCommand::isFeasible).orElse(true);
        return isUsable ? (isGood ? GOOD : NOT_GOOD) : UNUSABLE;
    }

    private static boolean isFeasible(List<Finding> findings) {
        return Scorecard.score(findings).hardScore() == 0;
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

    private static List<Finding> findings(Conference conference, PublishedTimetable timetable) {
        var scorecard = Scorecard.of(TimetableRules.ALL, conference.weights());
        return Findings.of(conference, scorecard, timetable.placed(conference));
    }

    private void print(Conference conference) {
        out().println("The conference (%s) can be used; days (%d), rooms (%d), sessions (%d)."
                .formatted(
                        conference.id(),
                        conference.days().size(),
                        conference.rooms().size(),
                        conference.sessions().size()));
    }

    private void print(List<Finding> findings) {
        for (var level : Level.values()) {
            var some = findings.stream()
                    .filter(finding -> finding.level() == level)
                    .toList();
            if (!some.isEmpty()) {
                out().println("%s (%d)".formatted(headline(level), some.size()));
                some.forEach(this::print);
            }
        }
        var score = Scorecard.score(findings);
        out().println("Score %s: %s.".formatted(score, score.hardScore() < 0 ? "not feasible" : "feasible"));
    }

    private static String headline(Level level) {
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
