package org.plenum;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.plenum.rule.Rule;

/** How things are called and marked in the core. */
class NamesTest {
    @Test
    void noClassHasANameThatSaysNothing() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)(\\$.*)?")
                .check(Core.CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        var names = Core.CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        assertThat(names)
                .isNotEmpty()
                .allMatch(name -> Core.CLASSES.getPackage(name).isAnnotatedWith(NullMarked.class));
    }

    @Test
    void everyRuleIsPublicAndLivesAmongTheRules() {
        classes()
                .that()
                .areAssignableTo(Rule.class)
                .and()
                .areNotInterfaces()
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .should()
                .bePublic()
                .andShould()
                .resideInAPackage("..rules")
                .check(Core.CLASSES);
    }
}
