package org.plenum.web.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenum.api.explain.RuleCount;
import org.plenum.api.explain.RuleCountService;
import org.plenum.api.explain.RuleService;
import org.plenum.exchange.programme.Edited.Clash;
import org.plenum.exchange.programme.Edited.Spot;
import org.plenum.exchange.programme.Edits;
import org.plenum.exchange.programme.Edits.Put;
import org.plenum.exchange.programme.Programme;
import org.plenum.exchange.table.Layout;
import org.plenum.guide.RuleText;
import org.plenum.web.programme.PointsView.RuleLine;
import org.plenum.web.programme.ProgrammeModel.Entry;
import org.plenum.web.programme.ProgrammeModel.Reading;
import org.plenum.web.programme.Remarks.Remark;
import org.springframework.stereotype.Component;

/** Collects the points of the rules: a field for each rule, while the table behind it has only those with points of their own. */
@Component
final class PointsModel {
    /** The columns of the table. */
    private static final String RULE = "rule";

    private static final String POINTS = "points";

    private final RuleService rules;
    private final RuleCountService counts;

    PointsModel(RuleService rules, RuleCountService counts) {
        this.rules = rules;
        this.counts = counts;
    }

    /** The table of points. */
    static Layout table() {
        return Tab.table("rules");
    }

    /** The points as they are stored, or as somebody has just entered them. */
    PointsView of(Reading reading, List<Remark> stored, Entry entry) {
        var document = reading.checked().conference().document();
        var presets = rules.listPresets(reading.texts().locale());
        var preset = presets.stream()
                .filter(each -> Optional.of(each.id()).equals(document.preset()))
                .findFirst()
                .orElse(presets.getFirst());
        var counted = counts.find(reading.checked().conference().id());
        var own = texts(reading.programme());
        var remarks = entry.remarks().orElse(stored);
        var lines = rules.list(reading.texts().locale()).stream()
                .map(rule -> {
                    var text = own.getOrDefault(rule.id(), "");
                    return new RuleLine(
                            rule,
                            Optional.of(text).filter(given -> !given.isEmpty()).map(Integer::valueOf),
                            preset.points().getOrDefault(rule.id(), rule.points()),
                            counted.map(all -> all.getOrDefault(rule.id(), RuleCount.NOTHING))
                                    .orElse(RuleCount.NOTHING),
                            entered(entry, rule).orElse(text),
                            remarks.stream()
                                    .filter(remark -> remark.at().stream().anyMatch(spot -> isAt(spot, rule)))
                                    .map(remark -> reading.texts().say(remark.sentence()))
                                    .toList(),
                            entry.clashes().stream()
                                    .filter(clash -> isAt(clash.at(), rule))
                                    .map(Clash::theirs)
                                    .findFirst());
                })
                .toList();
        return new PointsView(presets, preset, lines, counted.isPresent());
    }

    private static Map<String, String> texts(Programme programme) {
        return programme.rows(table()).stream()
                .collect(Collectors.toMap(Programme.Row::key, row -> row.texts().getLast()));
    }

    private static Stream<String> keys(RuleText rule) {
        return Stream.of(rule.id(), Edits.NEW + rule.id());
    }

    private static Optional<String> entered(Entry entry, RuleText rule) {
        return entry.rows().stream()
                .filter(put -> keys(rule).anyMatch(put.key()::equals))
                .flatMap(put -> Optional.ofNullable(put.texts().get(POINTS)).stream())
                .findFirst();
    }

    private static boolean isAt(Spot spot, RuleText rule) {
        return spot.table().equals(table().title()) && keys(rule).anyMatch(spot.row()::equals);
    }

    /**
     * The rows that a form changes: it has a field for each rule, most of them as they were.
     *
     * @param seen what the people saw who filled the form
     * @param fields the points by the rules' ids, as entered
     */
    static List<Put> changed(Programme seen, Map<String, String> fields) {
        var stored = texts(seen);
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().strip().equals(stored.getOrDefault(field.getKey(), "")))
                .map(field -> stored.containsKey(field.getKey())
                        ? new Put(field.getKey(), Map.of(POINTS, field.getValue()))
                        : new Put(Edits.NEW + field.getKey(), Map.of(RULE, field.getKey(), POINTS, field.getValue())))
                .toList();
    }
}
