package org.plenum;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.RandomAccessFile;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** What the core keeps away from, so that the same input gives the same result anywhere: clocks, chance and files. */
class PurityTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.plenum");

    @Test
    void noClockIsAsked() {
        noClasses()
                .should()
                .accessTargetWhere(access(
                        "asks the clock",
                        owner -> owner.startsWith("java.time."),
                        name -> name.equals("now") || name.startsWith("system") || name.startsWith("tick")))
                .orShould()
                .accessTargetWhere(access("asks the clock", "java.lang.System"::equals, "currentTimeMillis"::equals))
                .orShould()
                .callConstructor(java.util.Date.class)
                .check(CORE);
    }

    @Test
    void onlySolvingMeasuresTime() {
        noClasses()
                .that(resideOutsideOfPackage("org.plenum.solve.."))
                .should()
                .accessTargetWhere(access("measures time", "java.lang.System"::equals, "nanoTime"::equals))
                .check(CORE);
    }

    @Test
    void noChanceIsWithoutASeed() {
        noClasses()
                .should()
                .callConstructor(java.util.Random.class)
                .orShould()
                .callConstructor(SplittableRandom.class)
                .orShould()
                .callMethod(Collections.class, "shuffle", java.util.List.class)
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .callMethod(RandomGenerator.class, "getDefault")
                .orShould()
                .accessTargetWhere(access("takes a random number", "java.lang.Math"::equals, "random"::equals))
                .orShould()
                .dependOnClassesThat(assignableTo(SecureRandom.class).or(type(ThreadLocalRandom.class)))
                .check(CORE);
    }

    @Test
    void onlyExchangeTouchesFiles() {
        noClasses()
                .that(resideOutsideOfPackage("org.plenum.exchange.."))
                .should()
                .dependOnClassesThat(resideInAPackage("java.nio.file..").or(isOneOf(FILES)))
                .check(CORE);
    }

    private static final Set<Class<?>> FILES =
            Set.of(File.class, FileInputStream.class, FileOutputStream.class, RandomAccessFile.class);

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaClass> isOneOf(Set<Class<?>> types) {
        return DescribedPredicate.describe("a file", found -> types.stream().anyMatch(found::isEquivalentTo));
    }

    /** Calls and method references alike. */
    private static DescribedPredicate<JavaAccess<?>> access(
            String description, java.util.function.Predicate<String> owner, java.util.function.Predicate<String> name) {
        return DescribedPredicate.describe(
                description,
                access -> owner.test(access.getTargetOwner().getFullName())
                        && name.test(access.getTarget().getName()));
    }
}
