package org.plenum.guide;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plenum.conference.ScoreLevel;

/** Writes the guide as a page of Markdown, in English. */
public final class GuideWriter {
    private final Guide guide = Guide.in(Locale.ENGLISH);
    private final PrintWriter out;

    private GuideWriter(PrintWriter out) {
        this.out = out;
    }

    public static void write(PrintWriter out) {
        var writer = new GuideWriter(out);
        writer.writeHead();
        for (var level : ScoreLevel.values()) {
            writer.writeLevel(level);
        }
        writer.writePresets();
        out.flush();
    }

    private void writeHead() {
        line("# The rules");
        line("");
        line("Made by `./plenum rules > docs/rules.md` from the catalogue, in its order. The examples come from two");
        line("small timetables, which together break every rule.");
    }

    private void writeLevel(ScoreLevel level) {
        line("");
        line("## " + heading(level));
        guide.rules().stream().filter(rule -> rule.level() == level).forEach(this::writeRule);
    }

    private static String heading(ScoreLevel level) {
        return switch (level) {
            case HARD -> "Hard: a timetable that breaks one is not feasible";
            case MEDIUM -> "Medium: leave out as little as possible";
            case SOFT -> "Soft: a better timetable";
        };
    }

    private void writeRule(RuleText rule) {
        line("");
        line("### " + rule.title());
        line("");
        line("`%s` · %d %s each · penalty: %s"
                .formatted(rule.id(), rule.points(), rule.points() == 1 ? "point" : "points", rule.unit()));
        line("");
        line(rule.meaning());
        line("");
        line("> " + rule.example());
    }

    private void writePresets() {
        line("");
        line("## Presets");
        line("");
        line("A conference may name one: `\"preset\": \"calm\"`. Its own `weights` count over those of the preset.");
        line("");
        line("| preset | for | points |");
        line("|---|---|---|");
        guide.presets()
                .forEach(preset -> line("| `%s` | %s. %s | %s |"
                        .formatted(preset.id(), preset.title(), preset.meaning(), points(preset))));
    }

    private static String points(PresetText preset) {
        return preset.points().isEmpty()
                ? "each rule’s own"
                : preset.points().entrySet().stream()
                        .map(entry -> "`%s` %d".formatted(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private void line(String text) {
        out.print(text + '\n'); // the same line end on every system
    }
}
