package org.lumbar.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.Setting;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Interpretation;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Presentation;

class PersonGeneratorTest {

    private static final String SMALL = """
            population:
              id: small
              label: Small
              persons: 10
              answered: []
              present: [lbp]
              quantities:
                - quantity: crp
                  bands: [{above: 10, upTo: 11, share: 0.25}, {from: 50, below: 51, share: 0.75}]
                  source: lumbar-design
                  basis: design
                - quantity: age
                  bands: [{from: 40, below: 42, share: 1}]
                  source: lumbar-design
                  basis: design
              findings:
                - {finding: female, share: 0.5, source: lumbar-design, basis: design}
                - {finding: leg-pain-radiating, share: 0.4, source: lumbar-design, basis: design}
                - {finding: leg-pain-below-knee, share: 0.1, source: lumbar-design, basis: design}
                - finding: night-pain
                  strata: [{when: leg-pain-below-knee, share: 1}, {when: male, share: 0.25}]
                  source: lumbar-design
                  basis: design
                - {finding: urinary-incontinence, share: 0.5, recent: 0.2, source: lumbar-design, basis: design}
                - {finding: pregnancy, share: 0.5, source: lumbar-design, basis: design}
              only:
                - {when: female, findings: [pregnancy]}
            """;
    private static final int MANY = 4000;

    private static void isAbout(Drawn drawn, int count, int among, double share) {
        ExactInterval interval = ExactInterval.of(count, among);
        double room = 0.01;
        assertThat(share).as("%d of %d", count, among).isBetween(interval.low() - room, interval.high() + room);
        assertThat(drawn.persons()).hasSizeGreaterThanOrEqualTo(among);
    }

    @Test
    void sharesStrataAndRestrictionsAreMet() {
        Drawn drawn = Drawn.ofYaml(SMALL, "small", MANY);
        isAbout(drawn, drawn.count(person -> drawn.has(person, "leg-pain-radiating")), MANY, 0.4);
        isAbout(drawn, drawn.count(person -> drawn.has(person, "leg-pain-below-knee")), MANY, 0.1);
        assertThat(drawn.count(person -> drawn.has(person, "leg-pain-below-knee") && !drawn.has(person, "night-pain")))
                .isZero();
        // whoever has pain below the knee, and a quarter of the other men
        isAbout(drawn, drawn.count(person -> drawn.has(person, "night-pain")), MANY, 0.1 + 0.9 * 0.5 * 0.25);
        isAbout(drawn, drawn.count(person -> drawn.has(person, "pregnancy")), MANY, 0.25);
        assertThat(drawn.count(person -> drawn.has(person, "pregnancy") && drawn.has(person, "male")))
                .isZero();
    }

    @Test
    void valuesLieInTheirBandsWithoutTheEndsLeftOut() {
        Drawn drawn = Drawn.ofYaml(SMALL, "small", MANY);
        int low = 0;
        for (Interpretation person : drawn.persons()) {
            int age = person.presentation().person().age().orElseThrow();
            assertThat(age).isIn(40, 41);
            double crp = value(person, "crp");
            assertThat(crp)
                    .satisfiesAnyOf(
                            value -> assertThat(value).isGreaterThan(10).isLessThanOrEqualTo(11),
                            value ->
                                    assertThat(value).isGreaterThanOrEqualTo(50).isLessThan(51));
            low += crp < 50 ? 1 : 0;
        }
        isAbout(drawn, low, MANY, 0.25);
    }

    private static double value(Interpretation person, String quantity) {
        return person.presentation().observations().stream()
                .filter(each -> each.finding().equals(quantity))
                .findFirst()
                .orElseThrow()
                .value()
                .orElseThrow();
    }

    @Test
    void whatIsKnownForYearsIsEnteredSoAndIsNoNews() {
        Drawn drawn = Drawn.ofYaml(SMALL, "small", MANY);
        int entered = drawn.count(person -> drawn.has(person, "urinary-incontinence"));
        int news = drawn.count(person -> person.answers()
                .isPresent(org.lumbar.presentation.Interpreter.of(drawn.knowledge())
                        .index()
                        .require("urinary-incontinence")));
        isAbout(drawn, entered, MANY, 0.5);
        isAbout(drawn, news, MANY, 0.1);
    }

    @Test
    void whereNothingIsAskedOnlyWhatThePopulationItselfSaysIsKnown() {
        Drawn drawn = Drawn.of("nothing-answered", 50);
        assertThat(drawn.persons()).allSatisfy(person -> {
            assertThat(person.presentation().observations()).isEmpty();
            assertThat(person.presentation().person().age()).isPresent();
            assertThat(person.presentation().episode().durationDays()).isEmpty();
        });
    }

    @Test
    void theSameSeedGivesTheSamePersonsAndAnotherOneOthers() {
        Drawn drawn = Drawn.of("plain-back-pain", 1);
        PersonGenerator generator = PersonGenerator.of(drawn.knowledge(), drawn.populations(), "plain-back-pain");
        List<Presentation> first = draw(generator, 7, 30);
        assertThat(draw(generator, 7, 30)).isEqualTo(first);
        assertThat(draw(generator, 7, 10)).isEqualTo(first.subList(0, 10));
        assertThat(draw(generator, 8, 30)).isNotEqualTo(first);
    }

    private static List<Presentation> draw(PersonGenerator generator, long seed, int persons) {
        var random = new SplittableRandom(seed);
        return java.util.stream.IntStream.range(0, persons)
                .mapToObj(i -> generator.draw("p" + i, Setting.PRIMARY_CARE, random.split()))
                .toList();
    }

    @Test
    void drawsThatWaitForEachOtherAreRefused() {
        String circle = """
                population:
                  id: circle
                  label: Circle
                  persons: 1
                  answered: [asked]
                  findings:
                    - {finding: night-pain, strata: [{when: severe-pain, share: 1}], source: lumbar-design, basis: design}
                    - {finding: severe-pain, strata: [{when: night-pain, share: 1}], source: lumbar-design, basis: design}
                """;
        assertThatThrownBy(() -> Drawn.ofYaml(circle, "circle", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("night-pain")
                .hasMessageContaining("in a circle");
    }

    @Test
    void aDenialIsNeverEnteredAgainstWhatIsThere() {
        for (String population :
                Drawn.of("plain-back-pain", 1).populations().byId().keySet()) {
            Drawn drawn = Drawn.of(population, 300);
            assertThat(drawn.persons())
                    .allSatisfy(person ->
                            assertThat(person.problems()).as(population).isEmpty());
        }
    }

    @Test
    void everyGateThatAppliesIsAnswered() {
        Drawn drawn = Drawn.of("plain-back-pain", 300);
        assertThat(drawn.persons())
                .allSatisfy(person -> assertThat(
                                person.presentation().observations().stream().filter(PersonGeneratorTest::isNo))
                        .hasSizeGreaterThan(20));
    }

    private static boolean isNo(Observation observation) {
        return observation.status() == FindingStatus.ABSENT;
    }
}
