package org.plenum.api;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which topic of the API may import which: each arrow is a line here, and what is not here is forbidden. */
class TopicsTest {
    private static final JavaClasses API = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.plenum.api");

    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            entry("org.plenum.api", List.of()),
            entry("org.plenum.api.problem", List.of()),
            entry("org.plenum.api.access", List.of("problem")),
            entry("org.plenum.api.request", List.of("problem")),
            entry("org.plenum.api.conference", List.of("request", "problem")),
            entry("org.plenum.api.exchange", List.of("change", "conference", "request", "problem")),
            entry("org.plenum.api.export", List.of("version", "problem")),
            entry("org.plenum.api.document", List.of("change", "conference", "request", "problem")),
            entry("org.plenum.api.job.kind", List.of("conference", "problem")),
            entry("org.plenum.api.job", List.of("job.kind", "conference", "request", "problem")),
            entry("org.plenum.api.history", List.of("conference", "problem")),
            entry("org.plenum.api.watch", List.of("history", "job", "conference")),
            entry("org.plenum.api.timetable", List.of("history", "job", "job.kind", "conference", "problem")),
            entry("org.plenum.api.waiver", List.of("timetable", "history", "conference", "problem")),
            entry("org.plenum.api.draft", List.of("timetable", "history", "conference", "request", "problem")),
            entry("org.plenum.api.version", List.of("timetable", "history", "conference", "request", "problem")),
            entry(
                    "org.plenum.api.reoptimise",
                    List.of("timetable", "job", "job.kind", "conference", "request", "problem")),
            entry(
                    "org.plenum.api.change",
                    List.of("reoptimise", "timetable", "job", "job.kind", "conference", "request", "problem")),
            entry(
                    "org.plenum.api.bulk",
                    List.of("draft", "change", "timetable", "history", "conference", "request", "problem")),
            entry("org.plenum.api.programme", List.of("change", "conference", "problem")),
            entry("org.plenum.api.explain", List.of("timetable", "job", "job.kind", "conference", "problem")));

    static Stream<String> topics() {
        return ARROWS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void importsNothingButWhatItMay(String topic) {
        var allowed = Stream.concat(
                        Stream.of(topic),
                        ARROWS.getOrDefault(topic, List.of()).stream().map("org.plenum.api."::concat))
                .toArray(String[]::new);
        classes()
                .that(resideInAPackage(topic))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(resideOutsideOfPackage("org.plenum.api..")))
                .check(API);
    }

    @ParameterizedTest
    @MethodSource("topics")
    void importsAllThatItMay(String topic) {
        var used = API.stream()
                .filter(each -> each.getPackageName().equals(topic))
                .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getPackageName())
                .collect(Collectors.toSet());
        assertThat(used)
                .containsAll(ARROWS.getOrDefault(topic, List.of()).stream()
                        .map("org.plenum.api."::concat)
                        .toList());
    }

    @Test
    void everyTopicHasItsArrows() {
        assertThat(API.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
                .contains("org.plenum.api")
                .isSubsetOf(ARROWS.keySet());
    }
}
