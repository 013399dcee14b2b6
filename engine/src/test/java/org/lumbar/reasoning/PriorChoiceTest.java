package org.lumbar.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.lumbar.testkit.Case;
import org.lumbar.testkit.Engine;
import org.lumbar.testkit.TestContent;

class PriorChoiceTest {

    private static Engine priors(String lines) {
        return TestContent.of("""
                condition:
                  id: c
                  label: C
                  establishedUrgency: {level: routine}
                  incidenceClass: rare
                %s""".formatted(lines.indent(2))).asked("x").engine();
    }

    private final Engine stratified = priors("""
            priors:
              - {settings: [primary-care], value: 0.05, low: 0.02, high: 0.1, source: all, basis: verified}
              - {settings: [primary-care], ages: {from: 70}, value: 0.10, low: 0.05, high: 0.2, source: old, basis: verified}
              - {settings: [primary-care], ages: {from: 70}, sex: female, value: 0.20, low: 0.1, high: 0.4, source: old-women, basis: verified}
              - {settings: [spine-clinic], ages: {below: 50}, value: 0.01, low: 0.005, high: 0.02, source: young, basis: verified}
              - {settings: [spine-clinic], ages: {from: 50}, value: 0.08, low: 0.04, high: 0.3, source: older, basis: verified}
            """);

    private static Posterior of(Engine engine, Case person) {
        return engine.posterior("c", person.build());
    }

    private void expect(Case person, double prior, String source) {
        Posterior posterior = of(stratified, person);
        assertThat(posterior.probability()).isCloseTo(prior, within(1e-12));
        assertThat(posterior.priorCitation().source()).isEqualTo(source);
    }

    @Test
    void theMostSpecificPriorThatFitsIsTaken() {
        expect(Case.primaryCare().aged(40).female(), 0.05, "all");
        expect(Case.primaryCare().aged(75).male(), 0.10, "old");
        expect(Case.primaryCare().aged(75).female(), 0.20, "old-women");
    }

    /// A condition of one sex: the picture only says who can have it, so it adds no figure of its own.
    @Test
    void peopleOfAPictureWithoutPriorHaveTheClassOfTheCondition() {
        Engine engine = priors("""
                entry: {population: men, label: who are men, when: {unless: female}}
                evidence:
                  - {finding: x, block: b, population: men, lrPositive: [5, 3, 8], source: s, basis: verified}
                """);
        double rare = engine.knowledge()
                .design()
                .incidenceClasses()
                .get("rare")
                .probability()
                .get(org.lumbar.knowledge.Setting.PRIMARY_CARE)
                .value();
        Posterior man = of(engine, Case.primaryCare().male());
        assertThat(man.probability()).isCloseTo(rare, within(1e-12));
        assertThat(man.population()).isEqualTo("men");
        assertThat(man.incidenceClass()).isNotEmpty();
        double odds = 5 * rare / (1 - rare);
        assertThat(of(engine, Case.primaryCare().male().present("x")).probability())
                .isCloseTo(odds / (1 + odds), within(1e-12));
        assertThat(of(engine, Case.primaryCare().female().present("x")).probability())
                .as("what only men can have is not raised in a woman")
                .isCloseTo(rare, within(1e-12));
    }

    @Test
    void ofAnUnknownAgeOrSexTheGeneralPriorIsTaken() {
        expect(Case.primaryCare(), 0.05, "all");
        expect(Case.primaryCare().aged(75), 0.10, "old");
        expect(Case.primaryCare().female(), 0.05, "all");
    }

    @Test
    void whereEveryPriorAsksForTheAgeTheLowestIsTakenAndItsIntervalReachesTheHighest() {
        Posterior posterior = of(stratified, Case.spineClinic());
        assertThat(posterior.probability()).isCloseTo(0.01, within(1e-12));
        assertThat(Posterior.probability(posterior.low())).isCloseTo(0.005, within(1e-12));
        assertThat(Posterior.probability(posterior.high())).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void aSettingWithoutAPriorTakesTheIncidenceClassAsDesign() {
        Posterior posterior = of(stratified, Case.emergencyDepartment().aged(75));
        // rare in the emergency department, a factor 5 each way
        assertThat(posterior.probability()).isCloseTo(0.002, within(1e-12));
        assertThat(Posterior.probability(posterior.low())).isCloseTo(0.0004, within(1e-12));
        assertThat(Posterior.probability(posterior.high())).isCloseTo(0.01, within(1e-12));
        assertThat(posterior.incidenceClass()).isEqualTo("rare");
        assertThat(posterior.priorCitation().basis()).isEqualTo(org.lumbar.knowledge.Basis.DESIGN);
    }

    @Test
    void zeroToXNeverReachesMinusInfinity() {
        Posterior posterior = of(priors("priors: [{zeroTo: 0.019, source: s, basis: verified}]"), Case.primaryCare());
        // chi-square with one degree of freedom: 0.000982 and 0.4549 of 5.0239
        assertThat(posterior.probability()).isCloseTo(0.019 * 0.454936 / 5.023886, within(1e-9));
        assertThat(Posterior.probability(posterior.low())).isCloseTo(0.019 * 0.000982069 / 5.023886, within(1e-9));
        assertThat(Posterior.probability(posterior.high())).isCloseTo(0.019, within(1e-9));
    }

    @Test
    void aPriorWithoutAnIntervalIsTakenForTwiceTheOddsEachWay() {
        Posterior posterior = of(priors("priors: [{value: 0.25, source: s, basis: verified}]"), Case.primaryCare());
        // odds 1/3: down to 1/6, up to 2/3
        assertThat(Math.exp(posterior.low())).isCloseTo(1.0 / 6, within(1e-9));
        assertThat(Math.exp(posterior.high())).isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void countsGiveWilsonsInterval() {
        Posterior posterior =
                of(priors("priors: [{value: 0.00682594, n: 1172, source: s, basis: verified}]"), Case.primaryCare());
        // 8 of 1,172: 0.346 to 1.341 %
        assertThat(Posterior.probability(posterior.low())).isCloseTo(0.00346, within(0.00001));
        assertThat(Posterior.probability(posterior.high())).isCloseTo(0.01341, within(0.00001));
    }

    @Test
    void anEntryMeasuredElsewhereIsUsedWithAWiderInterval() {
        Engine engine = priors("""
                entry:
                  population: p
                  label: l
                  when: female
                  priors: [{settings: [spine-clinic], value: 0.5, low: 0.4, high: 0.6, source: s, basis: verified}]
                """);
        double half = Math.log(0.6 / 0.4);
        Posterior there = of(engine, Case.spineClinic().female());
        Posterior here = of(engine, Case.primaryCare().female());
        assertThat(there.high()).isCloseTo(half, within(1e-9));
        assertThat(here.high()).isCloseTo(1.5 * half, within(1e-9));
        assertThat(here.low()).isCloseTo(-1.5 * half, within(1e-9));
        assertThat(here.logOdds()).isCloseTo(0, within(1e-12));
    }
}
