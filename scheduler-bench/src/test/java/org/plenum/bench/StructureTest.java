package org.plenum.bench;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What the generator and the benchmarks may know, and what their classes are called. */
class StructureTest {
    private static final JavaClasses BENCH = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.plenum.generator", "org.plenum.bench");

    @Test
    void theGeneratorKnowsTheVocabularyAlone() {
        assertImports("org.plenum.generator", "org.plenum.conference");
    }

    @Test
    void benchmarksKnowWhatTheyMeasure() {
        assertImports(
                "org.plenum.bench",
                "org.plenum.conference",
                "org.plenum.rule",
                "org.plenum.timetable",
                "org.plenum.timetable.rules",
                "org.plenum.problem",
                "org.plenum.problem.board",
                "org.plenum.search",
                "org.plenum.exchange.json",
                "org.plenum.generator");
    }

    private static void assertImports(String from, String... to) {
        classes()
                .that()
                .resideInAPackage(from)
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(to).or(resideInAnyPackage(from)).or(resideOutsideOfPackage("org.plenum..")))
                .check(BENCH);
    }

    @Test
    void noChanceIsWithoutASeed() {
        noClasses()
                .should()
                .callConstructor(Random.class)
                .orShould()
                .callConstructor(SplittableRandom.class)
                .orShould()
                .callMethod(Collections.class, "shuffle", List.class)
                .orShould()
                .callMethod(Math.class, "random")
                .check(BENCH);
    }

    @Test
    void nobodyTouchesFiles() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..")
                .check(BENCH);
    }

    @Test
    void noClassHasANameThatSaysNothing() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)(\\$.*)?")
                .check(BENCH);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(BENCH.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("org.plenum.generator", "org.plenum.bench")
                .allMatch(name -> BENCH.getPackage(name).isAnnotatedWith(NullMarked.class));
    }
}
