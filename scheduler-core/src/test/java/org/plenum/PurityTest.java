package org.plenum;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** What the core keeps away from, so that the same input gives the same result anywhere: clocks, chance and files. */
class PurityTest {
    private static final Set<Class<?>> FILES = Set.of(
            File.class,
            FileInputStream.class,
            FileOutputStream.class,
            FileReader.class,
            FileWriter.class,
            RandomAccessFile.class);

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
                .callConstructor(Date.class)
                .check(Core.CLASSES);
    }

    @Test
    void onlySolvingMeasuresTime() {
        noClasses()
                .that(resideOutsideOfPackages(
                        "org.plenum.search..", "org.plenum.repair.reoptimise", "org.plenum.feasibility.advice"))
                .should()
                .accessTargetWhere(access("measures time", "java.lang.System"::equals, "nanoTime"::equals))
                .check(Core.CLASSES);
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
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .callMethod(RandomGenerator.class, "getDefault")
                .orShould()
                .accessTargetWhere(access("takes a random number", "java.lang.Math"::equals, "random"::equals))
                .orShould()
                .dependOnClassesThat(assignableTo(SecureRandom.class).or(type(ThreadLocalRandom.class)))
                .check(Core.CLASSES);
    }

    @Test
    void noLanguageIsThatOfTheMachine() {
        noClasses()
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(Locale.class, "getDefault", Locale.Category.class)
                .orShould()
                .callMethod(ResourceBundle.class, "getBundle", String.class) // these fall back to the default
                .orShould()
                .callMethod(ResourceBundle.class, "getBundle", String.class, Locale.class)
                .orShould()
                .callMethod(ResourceBundle.class, "getBundle", String.class, Locale.class, ClassLoader.class)
                .check(Core.CLASSES);
    }

    @Test
    void onlyExchangeTouchesFiles() {
        noClasses()
                .that(resideOutsideOfPackage("org.plenum.exchange.."))
                .should()
                .dependOnClassesThat(resideInAPackage("java.nio.file..").or(isOneOf(FILES)))
                .check(Core.CLASSES);
    }

    private static DescribedPredicate<JavaClass> isOneOf(Set<Class<?>> types) {
        return DescribedPredicate.describe("a file", found -> types.stream().anyMatch(found::isEquivalentTo));
    }

    /** TalkRole and method references alike. */
    private static DescribedPredicate<JavaAccess<?>> access(
            String description, Predicate<String> owner, Predicate<String> name) {
        return DescribedPredicate.describe(
                description,
                access -> owner.test(access.getTargetOwner().getFullName())
                        && name.test(access.getTarget().getName()));
    }
}
