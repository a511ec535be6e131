package org.plenum.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What the command line may know, and what its classes are called. */
class StructureTest {
    private static final JavaClasses CLI = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.plenum.cli");

    @Test
    void itKnowsTheCoreAndNoSolverBehindIt() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "ai.timefold.solver.core.api.solver..",
                        "ai.timefold.solver.core.config..",
                        "ai.timefold.solver.core.impl..",
                        "org.springframework..")
                .check(CLI);
    }

    @Test
    void noClassHasANameThatSaysNothing() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)(\\$.*)?")
                .check(CLI);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(CLI.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
                .isNotEmpty()
                .allMatch(name -> CLI.getPackage(name).isAnnotatedWith(NullMarked.class));
    }
}
