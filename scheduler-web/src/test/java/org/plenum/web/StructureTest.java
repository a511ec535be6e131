package org.plenum.web;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What the pages may know, and what API and pages are called. */
class StructureTest {
    private static final int MOST_FILES = 130; // the pages stay thin: what grows belongs to a topic of the API
    private static final Pattern FORM = Pattern.compile("(?s)<form[^>]*method=\"post\".*?</form>");
    private static final JavaClasses SERVED = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.plenum.api", "org.plenum.web");

    private static final DescribedPredicate<JavaClass> VOCABULARY = resideInAnyPackage(
                    "org.plenum.web..",
                    "org.plenum.api..",
                    "org.plenum.conference",
                    "org.plenum.exchange",
                    "org.plenum.guide",
                    "org.plenum.exchange.issue",
                    "org.plenum.rule",
                    "org.plenum.timetable",
                    "org.plenum.timetable.parity",
                    "org.plenum.assess.whatif",
                    "org.plenum.seating")
            .or(resideOutsideOfPackage("org.plenum.."));

    @Test
    void pagesAskTheApiAndKnowTheVocabulary() {
        classes()
                .that()
                .resideInAPackage("org.plenum.web..")
                .and()
                .resideOutsideOfPackages("org.plenum.web.change", "org.plenum.web.programme", "org.plenum.web.begin")
                .should()
                .onlyDependOnClassesThat(VOCABULARY)
                .check(SERVED);
    }

    @Test
    void thePageOfChangesWritesDocumentsAndIsToldWhySessionsMoved() {
        classes()
                .that()
                .resideInAPackage("org.plenum.web.change")
                .should()
                .onlyDependOnClassesThat(VOCABULARY.or(resideInAnyPackage(
                        "org.plenum.change",
                        "org.plenum.exchange.change",
                        "org.plenum.exchange.json",
                        "org.plenum.repair.reoptimise",
                        "org.plenum.assess.moved")))
                .check(SERVED);
    }

    @Test
    void thePagesOfWholeConferencesKnowTheirTables() {
        classes()
                .that()
                .resideInAnyPackage("org.plenum.web.programme", "org.plenum.web.begin")
                .should()
                .onlyDependOnClassesThat(VOCABULARY.or(resideInAnyPackage(
                        "org.plenum.exchange.programme",
                        "org.plenum.exchange.choice",
                        "org.plenum.exchange.external",
                        "org.plenum.exchange.table",
                        "org.plenum.feasibility.requirement")))
                .check(SERVED);
    }

    @Test
    void pagesNeverAskAStoreOrASolver() {
        noClasses()
                .that()
                .resideInAPackage("org.plenum.web..")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Store")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("ai.timefold..")
                .check(SERVED);
    }

    @Test
    void apiNeverKnowsThePages() {
        noClasses()
                .that()
                .resideInAPackage("org.plenum.api..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.plenum.web..")
                .check(SERVED);
    }

    /**
     * The history names who did what: a form that ends a search or only shows what was pasted or uploaded adds nothing to it, and
     * a conference takes its own along.
     */
    @Test
    void eachFormThatAddsToTheHistoryAsksWhoDoesSo() throws IOException {
        var silent = new ArrayList<String>();
        try (var templates = Files.list(Path.of("src/main/resources/templates"))) {
            for (var template : templates.sorted().toList()) {
                FORM.matcher(Files.readString(template))
                        .results()
                        .map(MatchResult::group)
                        .filter(form -> !form.contains("~{name :: by(") && !form.contains("name=\"by\""))
                        .forEach(form ->
                                silent.add(template.getFileName() + (form.contains("#{job.stop}") ? " stop" : "")));
            }
        }
        assertThat(silent)
                .containsExactlyInAnyOrder(
                        "changes.html stop",
                        "delete.html",
                        "import.html",
                        "panels.html stop",
                        "programme-paste.html",
                        "programme-paste.html",
                        "upload.html");
    }

    @Test
    void thePagesAreFewFiles() {
        assertThat(SERVED.stream()
                        .filter(found -> found.getPackageName().startsWith("org.plenum.web"))
                        .filter(JavaClass::isTopLevelClass))
                .hasSizeBetween(1, MOST_FILES);
    }

    @Test
    void noClassHasANameThatSaysNothing() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)(\\$.*)?")
                .check(SERVED);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(SERVED.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
                .isNotEmpty()
                .allMatch(name -> SERVED.getPackage(name).isAnnotatedWith(NullMarked.class));
    }
}
