package org.plenum;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.plenum");

    /** Packages of the core and those of the core that they may import. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            Map.entry("conference", List.of()),
            Map.entry("rule", List.of("conference")),
            Map.entry("timetable", List.of("conference", "rule")),
            Map.entry("timetable.rules", List.of("conference", "rule", "timetable")),
            Map.entry("seating", List.of("conference", "rule")),
            Map.entry("seating.rules", List.of("conference", "rule", "seating")),
            Map.entry("solve.engine", List.of("conference", "rule", "timetable", "seating")),
            Map.entry(
                    "solve",
                    List.of(
                            "conference",
                            "rule",
                            "timetable",
                            "timetable.rules",
                            "seating",
                            "seating.rules",
                            "solve.engine")),
            Map.entry("exchange.issue", List.of("conference", "rule", "timetable")),
            Map.entry("exchange", List.of("conference", "rule", "timetable", "exchange.issue")),
            Map.entry("sample", List.of("conference")));

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
                .allowEmptyShould(true) // some packages are still to be written
                .check(CORE);
    }

    @Test
    void everyPackageHasItsArrows() {
        Set<String> found = CORE.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        assertThat(found)
                .contains("org.plenum.conference")
                .isSubsetOf(packages().map(PackagesTest::full).toList());
    }

    @Test
    void onlySolvingKnowsTheSolver() {
        noClasses()
                .that(resideOutsideOfPackage("org.plenum.solve.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "ai.timefold.solver.core.api.solver..",
                        "ai.timefold.solver.core.config..",
                        "ai.timefold.solver.core.impl..",
                        "ai.timefold.solver.core.preview.."))
                .check(CORE);
    }

    @Test
    void onlyExchangeKnowsJackson() {
        noClasses()
                .that(resideOutsideOfPackage("org.plenum.exchange.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson.."))
                .check(CORE);
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("com.fasterxml.jackson.databind..")) // that is Jackson 2
                .check(CORE);
    }

    @Test
    void nobodyKnowsSpring() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("org.springframework.."))
                .check(CORE);
    }

    private static String full(String name) {
        return "org.plenum." + name;
    }
}
