package org.lumbar.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lumbar.assess.Assessment;
import org.lumbar.knowledge.Urgency.Level;
import org.lumbar.testkit.Case;
import org.lumbar.testkit.Engine;
import org.lumbar.testkit.Generator;
import org.lumbar.testkit.HandWrittenCases;

/// What everyone is told to watch for, and what some are.
class SafetyNetTest {

    private static final String[] ALWAYS = {"cauda-equina", "infection", "rupture"};

    private static SafetyNet of(Case given) {
        return Engine.real().assess(given.build()).outlook().safetyNet();
    }

    private static List<String> lines(SafetyNet net) {
        return net.lines().stream().map(line -> line.line().id()).toList();
    }

    private static Case plain() {
        return Case.primaryCare()
                .aged(35)
                .male()
                .lasting(4)
                .absent(HandWrittenCases.gates())
                .present("lbp");
    }

    @Test
    void whoeverComesIsToldOfTheCaudaEquinaOfInfectionAndOfRupture() {
        var generator = Generator.of(Engine.real().knowledge(), "safety net");
        for (int i = 0; i < Generator.inputs() / 10; i++) {
            Assessment assessment = Engine.real().assess(generator.presentation());
            assertThat(lines(assessment.outlook().safetyNet())).startsWith(ALWAYS);
        }
    }

    @Test
    void theThreeAreToldWhereNothingIsKnownAndWhereAllIsDenied() {
        assertThat(lines(of(Case.primaryCare()))).startsWith(ALWAYS);
        assertThat(lines(of(plain()))).startsWith(ALWAYS);
        assertThat(lines(of(Case.primaryCare().aged(12).present("lbp")))).startsWith(ALWAYS);
    }

    @Test
    void whoTakesABloodThinnerIsToldOfBleeding() {
        assertThat(lines(of(plain()))).doesNotContain("bleeding");
        assertThat(lines(of(Case.primaryCare().aged(66).male().lasting(4).present("lbp", "anticoagulant"))))
                .contains("bleeding");
    }

    @Test
    void whoHadCancerIsToldOfTheCordAndOfGrowingPain() {
        assertThat(lines(of(plain().present("cancer-history")))).contains("cord", "cancer");
        assertThat(lines(of(plain()))).doesNotContain("cord");
    }

    @Test
    void sciaticaIsToldOfAWeakFoot() {
        assertThat(lines(of(plain().present("leg-pain-below-knee")))).contains("weak-leg");
        assertThat(lines(of(plain()))).doesNotContain("weak-leg");
    }

    @Test
    void aConditionThatIsNotExcludedHasItsLine() {
        // nobody asked for trauma, so a fracture is not excluded
        assertThat(of(Case.primaryCare().aged(44).female().present("lbp")).lines())
                .filteredOn(line -> line.line().id().equals("fracture"))
                .singleElement()
                .satisfies(line -> assertThat(line.conditions()).contains("vertebral-fracture-traumatic"));
    }

    @Test
    void aPlainPainComesBackAfterThreeDaysTwoWeeksAndSixWeeks() {
        SafetyNet net = of(plain());
        assertThat(net.seenBy()).isEmpty();
        assertThat(net.reviews())
                .extracting(SafetyNet.Review::date)
                .containsExactly(LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 16), LocalDate.of(2026, 4, 13));
    }

    @Test
    void whoMustBeSeenSoonIsGivenThatDayAndNoOther() {
        Assessment assessment = Engine.real()
                .assess(Case.primaryCare()
                        .aged(66)
                        .male()
                        .lasting(30)
                        .absent("weakness-progressing", "bilateral-leg-symptoms")
                        .present("lbp", "cancer-history")
                        .build());
        assertThat(assessment.urgency().urgency().level()).isEqualTo(Level.URGENT);
        assertThat(assessment.outlook().safetyNet().seenBy()).contains(LocalDate.of(2026, 3, 9));
        assertThat(assessment.outlook().safetyNet().reviews()).isEmpty();
    }
}
