package org.plenum;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may import whom in the core: each arrow is a line here, and what is not here is forbidden. */
class PackagesTest {
    /** Packages of the core and those of the core that they may import. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            arrows("conference"),
            arrows("rule", "conference"),
            arrows("feasibility.requirement", "conference", "rule"),
            arrows("change", "conference", "rule"),
            arrows("assess", "conference", "rule", "timetable", "problem.board", "problem"),
            arrows("timetable", "conference", "rule"),
            arrows("timetable.event", "conference", "timetable"),
            arrows("exchange.calendar", "conference", "exchange.table", "timetable.event"),
            arrows("exchange.listing", "conference", "exchange.sheets", "exchange.table", "timetable.event"),
            arrows(
                    "exchange.schedule",
                    "conference",
                    "timetable.event",
                    "exchange.external",
                    "exchange.issue",
                    "exchange.json",
                    "exchange.table"),
            arrows("exchange.sessionize", "conference", "exchange.external", "exchange.json"),
            arrows(
                    "exchange.external",
                    "conference",
                    "exchange.conference",
                    "exchange.issue",
                    "exchange.json",
                    "exchange.table"),
            arrows("timetable.rules", "conference", "rule"),
            arrows("timetable.parity", "conference", "rule", "timetable.rules"),
            arrows("problem.board", "conference"),
            arrows("problem.table", "conference", "rule", "problem.board"),
            arrows("problem.load", "conference", "rule", "problem.board", "problem.table"),
            arrows("problem.group", "conference", "rule", "problem.board", "problem.table"),
            arrows(
                    "problem",
                    "conference",
                    "rule",
                    "timetable",
                    "problem.board",
                    "problem.table",
                    "problem.load",
                    "problem.group"),
            arrows(
                    "feasibility.advice",
                    "conference",
                    "rule",
                    "assess",
                    "feasibility.requirement",
                    "timetable",
                    "search",
                    "feasibility.proof"),
            arrows("feasibility.proof.domain", "conference", "rule", "feasibility.requirement", "problem.board"),
            arrows("feasibility.proof.cause", "conference", "rule", "feasibility.requirement"),
            arrows(
                    "feasibility.proof",
                    "conference",
                    "rule",
                    "feasibility.requirement",
                    "feasibility.proof.cause",
                    "feasibility.proof.domain"),
            arrows("repair.reoptimise.rules", "conference", "rule"),
            arrows(
                    "repair.reoptimise",
                    "conference",
                    "rule",
                    "timetable",
                    "search",
                    "problem",
                    "problem.board",
                    "repair.reoptimise.rules",
                    "repair"),
            arrows("search.timefold", "conference", "rule", "problem", "problem.board", "search.move"),
            arrows("search.portfolio", "rule", "timetable", "search", "problem"),
            arrows("search.packing", "conference", "problem", "problem.board"),
            arrows("search.move", "conference", "problem", "problem.board", "search.packing"),
            arrows("repair", "conference", "problem", "problem.board", "search.packing"),
            arrows("assess.whatif", "conference", "rule", "problem", "problem.board"),
            arrows("assess.moved", "conference", "rule", "assess", "assess.whatif"),
            arrows(
                    "search",
                    "conference",
                    "rule",
                    "timetable",
                    "problem",
                    "problem.board",
                    "search.move",
                    "search.timefold",
                    "repair"),
            arrows("exchange.issue", "conference", "rule"),
            arrows("exchange.json", "conference", "exchange.issue"),
            arrows("exchange.timetable", "conference", "rule", "timetable", "exchange.issue", "exchange.json"),
            arrows(
                    "exchange.conference",
                    "conference",
                    "rule",
                    "timetable",
                    "exchange.issue",
                    "exchange.json",
                    "exchange.timetable"),
            arrows(
                    "exchange.cosplib",
                    "conference",
                    "rule",
                    "timetable",
                    "exchange.issue",
                    "exchange.json",
                    "exchange.sheets"),
            arrows("exchange.sheets", "exchange.issue", "exchange.json"),
            arrows("exchange.table", "conference", "exchange.issue", "exchange.json", "exchange.sheets"),
            arrows("exchange.workbook", "exchange.issue", "exchange.json", "exchange.sheets", "exchange.table"),
            arrows(
                    "exchange",
                    "conference",
                    "rule",
                    "feasibility.requirement",
                    "timetable",
                    "timetable.event",
                    "timetable.parity",
                    "exchange.issue",
                    "exchange.json",
                    "exchange.calendar",
                    "exchange.conference",
                    "exchange.cosplib",
                    "exchange.external",
                    "exchange.listing",
                    "exchange.schedule",
                    "exchange.sessionize",
                    "exchange.sheets",
                    "exchange.timetable",
                    "exchange.workbook"),
            arrows(
                    "exchange.programme",
                    "rule",
                    "exchange",
                    "exchange.issue",
                    "exchange.json",
                    "exchange.sheets",
                    "exchange.table"),
            arrows(
                    "exchange.choice",
                    "exchange",
                    "exchange.json",
                    "exchange.programme",
                    "exchange.sheets",
                    "exchange.table"),
            arrows("guide", "conference", "rule", "timetable", "timetable.rules", "exchange"),
            arrows(
                    "exchange.change",
                    "conference",
                    "rule",
                    "change",
                    "exchange",
                    "exchange.edit",
                    "exchange.issue",
                    "exchange.json",
                    "exchange.conference"),
            arrows("exchange.edit", "conference", "rule", "exchange", "exchange.issue"));

    static Stream<String> packages() {
        return ARROWS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void importsNothingButWhatItMay(String name) {
        var allowed = Stream.concat(Stream.of(name), ARROWS.get(name).stream())
                .map(PackagesTest::full)
                .toArray(String[]::new);
        classes()
                .that(resideInAPackage(full(name)))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(resideOutsideOfPackage("org.plenum..")))
                .check(Core.CLASSES);
    }

    @Test
    void everyPackageHasItsArrows() {
        Set<String> found = Core.CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        assertThat(found)
                .contains("org.plenum.conference")
                .isSubsetOf(packages().map(PackagesTest::full).toList());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void needsEachImportThatItMayHave(String name) {
        var used = Core.CLASSES.stream()
                .filter(one -> one.getPackageName().equals(full(name)))
                .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                .map(dependency ->
                        dependency.getTargetClass().getBaseComponentType().getPackageName())
                .collect(Collectors.toSet());
        assertThat(used)
                .containsAll(ARROWS.get(name).stream().map(PackagesTest::full).toList());
    }

    @Test
    void onlyOnePackageKnowsTimefold() {
        noClasses()
                .that(resideOutsideOfPackage("org.plenum.search.timefold"))
                .should()
                .dependOnClassesThat(resideInAPackage("ai.timefold.."))
                .check(Core.CLASSES);
    }

    @Test
    void onlyExchangeKnowsJackson() {
        noClasses()
                .that(resideOutsideOfPackage("org.plenum.exchange.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson.."))
                .check(Core.CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("com.fasterxml.jackson.databind..")) // that is Jackson 2
                .check(Core.CLASSES);
    }

    @Test
    void onlyTheirReadersKnowSpreadsheets() {
        noClasses()
                .that(resideOutsideOfPackages("org.plenum.exchange.cosplib", "org.plenum.exchange.sheets"))
                .should()
                .dependOnClassesThat(resideInAPackage("org.dhatim.."))
                .check(Core.CLASSES);
    }

    @Test
    void nobodyKnowsSpring() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("org.springframework.."))
                .check(Core.CLASSES);
    }

    private static Map.Entry<String, List<String>> arrows(String from, String... to) {
        return Map.entry(from, List.of(to));
    }

    private static String full(String name) {
        return "org.plenum." + name;
    }
}
