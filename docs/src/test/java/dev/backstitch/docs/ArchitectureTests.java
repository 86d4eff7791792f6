package dev.backstitch.docs;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ServiceLoader;
import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;

/** Holds docs/architecture.md: the direction of the flow, and what may be done where. */
@AnalyzeClasses(packages = "dev.backstitch", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final int FEWEST_CLASSES = 150;

    @ArchTest
    static final ArchRule data_flows_one_way = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("dev.backstitch..")
            .layer("migration")
            .definedBy("dev.backstitch.engine.migration")
            .layer("postgres")
            .definedBy("dev.backstitch.engine.postgres")
            .layer("schema")
            .definedBy("dev.backstitch.engine.schema")
            .layer("inspect")
            .definedBy("dev.backstitch.engine.inspect")
            .layer("deparse")
            .definedBy("dev.backstitch.engine.deparse")
            .layer("tool")
            .definedBy("dev.backstitch.engine.tool..")
            .layer("check")
            .definedBy("dev.backstitch.engine.check")
            .layer("config")
            .definedBy("dev.backstitch.engine.config")
            .layer("run")
            .definedBy("dev.backstitch.engine.run")
            .layer("report")
            .definedBy("dev.backstitch.engine.report")
            .layer("cli")
            .definedBy("dev.backstitch.engine.cli")
            .layer("assertions")
            .definedBy("dev.backstitch.assertions")
            .layer("junit")
            .definedBy("dev.backstitch.junit")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("junit")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("assertions")
            .mayOnlyBeAccessedByLayers("junit")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("cli", "assertions", "junit")
            .whereLayer("config")
            .mayOnlyBeAccessedByLayers("cli", "junit")
            .whereLayer("run")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("check")
            .mayOnlyBeAccessedByLayers("run", "config", "report", "cli", "assertions", "junit")
            .whereLayer("tool")
            .mayOnlyBeAccessedByLayers("run", "check", "config", "report", "cli", "assertions", "junit")
            .whereLayer("inspect")
            .mayOnlyBeAccessedByLayers("report", "cli", "assertions")
            .whereLayer("deparse")
            .mayOnlyBeAccessedByLayers("schema")
            .whereLayer("schema")
            .mayOnlyBeAccessedByLayers("inspect", "run", "check", "config", "report", "cli", "assertions", "junit")
            .because("data flows one way: discover, plan, run, snapshot, compare, report");

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("dev.backstitch.(**)").should().beFreeOfCycles().because("a cycle has no direction");

    @ArchTest
    static final ArchRule schemas_know_nothing_of_migrations = noClasses()
            .that()
            .resideInAPackage("dev.backstitch.engine.schema")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.backstitch.engine.migration", "dev.backstitch.engine.tool..")
            .because("a schema is a pure value, whoever made it");

    @ArchTest
    static final ArchRule facts_are_read_of_databases_alone = noClasses()
            .that()
            .resideInAPackage("dev.backstitch.engine.inspect")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.backstitch.engine.migration", "dev.backstitch.engine.tool..", "dev.backstitch.engine.check")
            .because("any database can be inspected, whoever made it");

    @ArchTest
    static final ArchRule only_postgres_starts_servers = noClasses()
            .that()
            .resideOutsideOfPackage("dev.backstitch.engine.postgres")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.zonky..", "org.testcontainers..")
            .because("whoever starts a server must also sweep it");

    @ArchTest
    static final ArchRule only_tools_are_loaded_as_services = noClasses()
            .that()
            .resideOutsideOfPackage("dev.backstitch.engine.tool..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ServiceLoader.class)
            .because("'uses' must stand in the module that calls ServiceLoader");

    @ArchTest
    static final ArchRule assertions_do_not_import_opentest4j = noClasses()
            .that()
            .resideInAPackage("dev.backstitch.assertions")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.opentest4j..")
            .because("AssertJ has it only optionally");

    @ArchTest
    static final ArchRule public_types_say_their_status = classes()
            .that()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .should()
            .beAnnotatedWith(API.class)
            .because("stability is said in code");

    @ArchTest
    static final ArchRule packages_are_null_marked = classes()
            .that()
            .areTopLevelClasses()
            .should(beInANullMarkedPackage())
            .because("NullAway looks at marked packages only");

    @ArchTest
    static final ArchRule only_the_command_line_prints = noClasses()
            .that()
            .resideOutsideOfPackage("dev.backstitch.engine.cli")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("a library logs");

    @ArchTest
    static final ArchRule exceptions_say_what_they_are = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    @ArchTest
    static final ArchRule logging_goes_through_slf4j = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static void all_classes_were_looked_at(JavaClasses all) {
        assertThat(all).hasSizeGreaterThan(FEWEST_CLASSES);
        assertThat(all.that(resideInAnyPackage("dev.backstitch.engine.cli"))).isNotEmpty();
        assertThat(all.that(resideInAnyPackage("dev.backstitch.junit"))).isNotEmpty();
        assertThat(all.that(resideInAnyPackage("dev.backstitch.assertions"))).isNotEmpty();
        assertThat(all.that(alwaysTrue())).hasSameSizeAs(all);
    }

    private static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return new ArchCondition<>("be in a null-marked package") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(item, marked, item.getPackageName() + " is not @NullMarked"));
            }
        };
    }
}
