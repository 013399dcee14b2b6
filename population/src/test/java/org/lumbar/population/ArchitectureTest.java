package org.lumbar.population;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/// The arrows between the packages of a screening, and what none of them may touch.
class ArchitectureTest {

    private static final JavaClasses POPULATION = new ClassFileImporter()
            .importUrl(
                    ScreeningKernel.class.getProtectionDomain().getCodeSource().getLocation())
            .that(resideInAPackage("org.lumbar.population.."));

    @Test
    void theModuleIsFound() {
        assertThat(POPULATION.contain(ScreeningKernel.class)).isTrue();
    }

    @Test
    void theScannerKnowsNothingOfWhatIsReadWithIt() {
        noClasses()
                .that()
                .resideInAPackage("org.lumbar.population.json")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("java..", "org.jspecify..", "org.lumbar.population.json")
                .check(POPULATION);
    }

    @Test
    void noModelOfFhirIsOnTheWayOfARecord() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("ca.uhn..", "org.hl7..", "org.lumbar.fhir..")
                .check(POPULATION);
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.lumbar.population.json",
                        "org.lumbar.population.resource",
                        "org.lumbar.population.fact",
                        "org.lumbar.population.indicator")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml..")
                .check(POPULATION);
    }

    @Test
    void whatIsReadAndJudgedKnowsNothingOfFilesAndThreads() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.lumbar.population.json",
                        "org.lumbar.population.resource",
                        "org.lumbar.population.fact",
                        "org.lumbar.population.indicator")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.nio.file..",
                        "java.util.concurrent..",
                        "org.lumbar.population.run",
                        "org.lumbar.population.source")
                .check(POPULATION);
    }

    @Test
    void nothingIsChangedStatically() {
        fields().that().areStatic().should().beFinal().check(POPULATION);
    }
}
