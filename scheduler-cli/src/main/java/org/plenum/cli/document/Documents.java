package org.plenum.cli.document;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.plenum.conference.Conference;
import org.plenum.exchange.ConferenceDocument;
import org.plenum.exchange.ConferenceReader;
import org.plenum.exchange.Format.ConferenceFormat;
import org.plenum.exchange.Formats;
import org.plenum.exchange.Reading;
import org.plenum.exchange.issue.Issue;
import org.plenum.feasibility.requirement.LocatedRequirement;
import org.plenum.feasibility.requirement.Proof;
import org.plenum.timetable.rules.Presets;
import org.plenum.timetable.rules.TimetableRules;

/** Reads documents, and prints all that is wrong with them before it refuses one. */
public final class Documents {

    /** The most reasons printed for one proof: nobody reads a thousand of them. */
    private static final int MOST_REASONS = 8;

    private Documents() {}

    /**
     * The conference in a file of any format.
     *
     * @param to gets every issue, warnings included
     * @throws Refusal if it cannot be used
     */
    public static Conference conference(Path path, PrintWriter to) {
        var file = InputFile.read(path);
        return usable(file, reading(file), to).conference();
    }

    /** The conference in a file of any format, with all issues. */
    public static Reading<ConferenceDocument> reading(InputFile file) {
        var name = file.path().getFileName().toString();
        return Formats.of(TimetableRules.ALL, Presets.ALL).ofInput(name, file.bytes()) instanceof ConferenceFormat form
                ? form.input().read(file.bytes())
                : ConferenceReader.of(TimetableRules.ALL, Presets.ALL).read(file.bytes());
    }

    /**
     * The contents of a file.
     *
     * @param to gets every issue, warnings included
     * @throws Refusal if it cannot be used
     */
    public static <T> T usable(InputFile file, Reading<T> reading, PrintWriter to) {
        tell(file, reading, to);
        return reading.result().orElseThrow(() -> new Refusal(verdict(file, reading)));
    }

    /** Prints each issue on a line of its own. */
    public static void tell(InputFile file, Reading<?> reading, PrintWriter to) {
        for (var issue : reading.issues()) {
            to.println("%s: %s%s: %s"
                    .formatted(
                            file.path(),
                            issue.severity().name().toLowerCase(Locale.ROOT),
                            issue.pointer().isEmpty() || issue.tellsPlace() ? "" : " at " + issue.pointer(),
                            English.SENTENCES.say(issue.message())));
        }
        to.flush();
    }

    /**
     * Prints each proof and its reasons, each on a line of its own; of many reasons only the first, and the number of
     * the others.
     */
    public static void tell(Path conference, List<Proof> proofs, PrintWriter to) {
        for (var proof : proofs) {
            to.println("%s: impossible: %s".formatted(conference, English.SENTENCES.say(proof.message())));
            tellReasons(proof.because(), to);
        }
        to.flush();
    }

    private static void tellReasons(List<LocatedRequirement> because, PrintWriter to) {
        for (var asked : because.subList(0, Math.min(because.size(), MOST_REASONS))) {
            to.println("  because at %s: %s".formatted(asked.pointer(), English.SENTENCES.say(asked.message())));
        }
        if (because.size() > MOST_REASONS) {
            to.println("  and because of %d more: plenum check --json tells them all"
                    .formatted(because.size() - MOST_REASONS));
        }
    }

    /** The message of the refusal of a file that cannot be used. */
    public static String verdict(InputFile file, Reading<?> reading) {
        var errors = reading.issues().stream()
                .filter(issue -> issue.severity() == Issue.Severity.ERROR)
                .count();
        return "The file “%s” cannot be used: it has %s."
                .formatted(file.path(), errors == 1 ? "an error" : "%d errors".formatted(errors));
    }
}
