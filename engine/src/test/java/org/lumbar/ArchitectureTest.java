package org.lumbar;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URL;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lumbar.assess.Assessor;

/// The arrows between the packages of the engine, and what none of them may touch.
class ArchitectureTest {

    /// Each package sees only those before it.
    private static final List<String> ORDER = List.of(
            "presentation",
            "record",
            "instrument",
            "reasoning",
            "triage",
            "inquiry",
            "care",
            "assess",
            "pathway",
            "explanation",
            "interview");

    private static final Set<String> EXACT_MATHS = Set.of("abs", "max", "min", "rint");

    private static final JavaClasses ENGINE = imported();

    private static JavaClasses imported() {
        URL place = Assessor.class.getProtectionDomain().getCodeSource().getLocation();
        return new ClassFileImporter().importUrl(place).that(describe("of the engine", ArchitectureTest::isOfEngine));
    }

    private static boolean isOfEngine(JavaClass each) {
        return ORDER.stream().anyMatch(name -> each.getPackageName().equals("org.lumbar." + name));
    }

    @Test
    void theEngineIsFound() {
        assertThat(ENGINE.contain(Assessor.class)).isTrue();
        assertThat(ENGINE.size()).isGreaterThan(50);
    }

    @Test
    void eachPackageSeesOnlyThoseBeforeIt() {
        for (int earlier = 0; earlier < ORDER.size(); earlier++) {
            for (int later = earlier + 1; later < ORDER.size(); later++) {
                noClasses()
                        .that()
                        .resideInAPackage("org.lumbar." + ORDER.get(earlier))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.lumbar." + ORDER.get(later))
                        .allowEmptyShould(true)
                        .check(ENGINE);
            }
        }
    }

    @Test
    void nothingOfThirdPartiesIsUsedAtRunTimeButJSpecify() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("java..", "org.lumbar..", "org.jspecify..")
                .check(ENGINE);
    }

    @Test
    void knowledgeIsReadAndNeverParsedHere() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.lumbar.knowledge.source", "org.lumbar.knowledge.check")
                .check(ENGINE);
    }

    @Test
    void noClockNoChanceNoFilesNoNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "read a clock, chance, files or the network",
                        each -> each.getName().equals("java.time.Clock")
                                || each.getName().equals("java.time.ZoneId")
                                || each.getName().equals("java.util.Random")
                                || each.getName().equals("java.util.UUID")
                                || each.getName().equals("java.util.Locale$Category")
                                || each.getName().equals("java.util.concurrent.ThreadLocalRandom")
                                || each.getPackageName().startsWith("java.util.random")
                                || each.getPackageName().startsWith("java.security")
                                || (each.getPackageName().startsWith("java.io")
                                        && !each.getName().equals("java.io.Serializable"))
                                || each.getPackageName().startsWith("java.nio.file")
                                || each.getPackageName().startsWith("java.nio.channels")
                                || each.getPackageName().startsWith("java.net")))
                .check(ENGINE);
    }

    @Test
    void nothingAsksForNowNorForTheSystem() {
        noClasses()
                .should()
                .callMethodWhere(describe(
                        "asks for the present time, chance or the system",
                        call -> call.getName().equals("now")
                                || call.getName().equals("currentTimeMillis")
                                || call.getName().equals("nanoTime")
                                || (isOwnedBy(call, "java.lang.Math")
                                        && call.getName().equals("random"))
                                || (isOwnedBy(call, "java.lang.System")
                                        && !call.getName().equals("arraycopy"))))
                .check(ENGINE);
        noClasses()
                .should()
                .accessFieldWhere(describe(
                        "System.out or System.err",
                        access -> access.getTargetOwner().getName().equals("java.lang.System")))
                .check(ENGINE);
    }

    @Test
    void onlyExactMathsSoThatEveryMachineGivesTheSameBytes() {
        noClasses()
                .should()
                .callMethodWhere(describe(
                        "java.lang.Math but abs, max, min and rint; StrictMath gives the same everywhere",
                        call -> isOwnedBy(call, "java.lang.Math") && !EXACT_MATHS.contains(call.getName())))
                .check(ENGINE);
    }

    @Test
    void noTextDependsOnTheLocale() {
        noClasses()
                .should()
                .callMethodWhere(describe(
                        "a method that follows the default locale",
                        call -> isOwnedBy(call, "java.lang.String")
                                && ((List.of("toLowerCase", "toUpperCase").contains(call.getName())
                                                && call.getTarget()
                                                        .getRawParameterTypes()
                                                        .isEmpty())
                                        || (List.of("format", "formatted").contains(call.getName())
                                                && call.getTarget().getRawParameterTypes().stream()
                                                        .noneMatch(type ->
                                                                type.getName().equals("java.util.Locale"))))))
                .check(ENGINE);
    }

    @Test
    void nothingIsChangedStatically() {
        fields().that().areStatic().should().beFinal().check(ENGINE);
    }

    private static boolean isOwnedBy(JavaCall<?> call, String owner) {
        return call.getTargetOwner().getName().equals(owner);
    }
}
