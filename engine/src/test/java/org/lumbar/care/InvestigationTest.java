package org.lumbar.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lumbar.care.InvestigationAdvice.Decision;
import org.lumbar.care.InvestigationAdvice.Later;
import org.lumbar.knowledge.Investigation;
import org.lumbar.knowledge.Investigation.NotFor;
import org.lumbar.testkit.Case;
import org.lumbar.testkit.Engine;
import org.lumbar.testkit.HandWrittenCases;

/// Which image or blood test is asked for, when, and which would change nothing. Times are those of GIRFT 2023 (MRI
/// within 4 hours), NICE NG234 (24 hours), the Michigan guideline (6 hours) and Choosing Wisely (6 weeks).
class InvestigationTest {

    private static InvestigationAdvice of(String id, Case given) {
        return Engine.real().assess(given.build()).outlook().investigations().advice().stream()
                .filter(advice -> advice.investigation().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Case plain() {
        return Case.primaryCare()
                .aged(44)
                .female()
                .lasting(20)
                .absent(HandWrittenCases.gates())
                .present("lbp");
    }

    private static Case sciatica() {
        return plain().present("leg-pain-below-knee", "slr-positive");
    }

    private static List<String> withins(InvestigationAdvice advice) {
        return advice.reasons().stream()
                .map(reason -> reason.indication().within())
                .toList();
    }

    private static List<String> notFor(InvestigationAdvice advice) {
        return advice.notFor().stream().map(NotFor::id).toList();
    }

    @Test
    void newSaddleNumbnessIsScannedWithinFourHoursOfTheRequestAndNotXRayed() {
        Case numb = Case.primaryCare().aged(44).female().present("lbp", "saddle-anaesthesia");
        InvestigationAdvice mri = of("mri-lumbar", numb);
        assertThat(mri.decision()).isEqualTo(Decision.NOW);
        assertThat(withins(mri)).containsExactly("PT4H");
        assertThat(mri.reasons().getFirst().by()).contains(Case.TODAY);
        assertThat(mri.reasons().getFirst().indication().time()).contains("4 hours of the request");
        InvestigationAdvice xray = of("x-ray-lumbar", numb);
        assertThat(xray.decision()).isEqualTo(Decision.NOT_INDICATED);
        assertThat(notFor(xray)).contains("cauda-equina");
    }

    @Test
    void weakLegsInSomeoneWithCancerAskForTheWholeSpineWithinADayAndNoXRayExcludesIt() {
        Case cord = Case.primaryCare().aged(64).male().present("lbp", "cancer-history", "leg-weakness-new");
        InvestigationAdvice whole = of("mri-whole-spine", cord);
        assertThat(whole.decision()).isEqualTo(Decision.NOW);
        assertThat(withins(whole)).contains("PT24H");
        assertThat(whole.reasons().getFirst().by()).contains(Case.TODAY.plusDays(1));
        assertThat(notFor(of("x-ray-lumbar", cord))).contains("cord-compression");
        assertThat(notFor(of("mri-lumbar", cord))).contains("cord");
    }

    @Test
    void suspectedInfectionAsksForContrastWithinSixHoursBloodTestsAndCultures() {
        Case feverish = Case.emergencyDepartment()
                .aged(52)
                .male()
                .present("lbp", "ivdu")
                .measured("temperature", 38.6, "Cel");
        assertThat(withins(of("mri-with-contrast", feverish))).containsExactly("PT6H");
        assertThat(of("inflammatory-blood-tests", feverish).decision()).isEqualTo(Decision.NOW);
        assertThat(of("blood-cultures", feverish).decision()).isEqualTo(Decision.NOW);
    }

    @Test
    void plainPainIsNotScannedAndIsToldWhatIsSeenWithoutPainAtThatAge() {
        for (String image : List.of("mri-lumbar", "mri-whole-spine", "ct-lumbar", "x-ray-lumbar")) {
            assertThat(of(image, plain()).decision()).as(image).isEqualTo(Decision.NOT_INDICATED);
        }
        // Brinjikji 2015, table 1: 68 % of pain-free people in their forties have a degenerated disc
        assertThat(of("mri-lumbar", plain()).withoutPain())
                .filteredOn(share -> share.finding().equals("mri-disc-degeneration"))
                .singleElement()
                .satisfies(share -> {
                    assertThat(share.age()).isEqualTo(40);
                    assertThat(share.share()).isEqualTo(0.68);
                });
    }

    @Test
    void sciaticaOfThreeWeeksIsScannedAtSixWeeksIfAnOperationIsWanted() {
        InvestigationAdvice mri = of("mri-lumbar", sciatica());
        assertThat(mri.decision()).isEqualTo(Decision.IF);
        Later later = mri.later().getFirst();
        assertThat(later.day()).isEqualTo(42);
        assertThat(later.from()).contains(LocalDate.of(2026, 3, 24));
        assertThat(later.ask()).containsExactly("surgery-or-injection-wanted");
        assertThat(later.due()).isFalse();
    }

    @Test
    void sciaticaOfSevenWeeksInACandidateIsScannedNow() {
        InvestigationAdvice mri = of("mri-lumbar", sciatica().lasting(49).present("surgery-or-injection-wanted"));
        assertThat(mri.decision()).isEqualTo(Decision.NOW);
        assertThat(mri.later().getFirst().from()).contains(Case.TODAY);
    }

    @Test
    void whoWantsNoOperationNeedsNoScan() {
        InvestigationAdvice mri = of("mri-lumbar", sciatica().lasting(49).absent("surgery-or-injection-wanted"));
        assertThat(mri.decision()).isEqualTo(Decision.NOT_INDICATED);
        assertThat(mri.declined()).extracting(each -> each.id()).containsExactly("radicular");
    }

    @Test
    void legPainBeyondBearingIsScannedFromTwoWeeks() {
        InvestigationAdvice mri = of(
                "mri-lumbar",
                sciatica().present("severe-pain", "analgesic-unresponsive", "surgery-or-injection-wanted"));
        assertThat(mri.later().getFirst().day()).isEqualTo(14);
        assertThat(mri.decision()).isEqualTo(Decision.NOW);
    }

    @Test
    void claudicationIsScannedAtTwelveWeeksIfAnOperationIsWanted() {
        Case walking = plain().aged(71).lasting(30).present("neurogenic-claudication");
        assertThat(of("mri-lumbar", walking).later())
                .filteredOn(later -> later.indication().id().equals("claudication"))
                .singleElement()
                .satisfies(later -> {
                    assertThat(later.day()).isEqualTo(84);
                    assertThat(later.from()).contains(LocalDate.of(2026, 4, 25));
                });
    }

    @Test
    void whoDoesNotKnowSinceWhenItHurtsIsGivenNoDateAndIsAsked() {
        Case undated = Case.primaryCare()
                .aged(44)
                .female()
                .absent(HandWrittenCases.gates())
                .present("lbp", "leg-pain-below-knee", "surgery-or-injection-wanted");
        Later later = of("mri-lumbar", undated).later().getFirst();
        assertThat(later.from()).isEmpty();
        assertThat(later.due()).isFalse();
        assertThat(later.ask()).containsExactly("episode-duration");
    }

    @Test
    void anImplantThatAMagnetHarmsBarsTheScanAndCtTakesItsPlace() {
        Case implant = Case.primaryCare().aged(70).male().present("lbp", "saddle-anaesthesia", "mri-unsafe-implant");
        assertThat(of("mri-lumbar", implant).decision()).isEqualTo(Decision.BLOCKED);
        assertThat(of("ct-lumbar", implant).decision()).isEqualTo(Decision.NOW);
    }

    @Test
    void anImplantNobodyAskedAboutIsAskedFirstAndADeniedOneIsNot() {
        Case numb = Case.primaryCare().aged(70).male().present("lbp", "saddle-anaesthesia");
        assertThat(of("mri-lumbar", numb).cautions()).singleElement().satisfies(warning -> {
            assertThat(warning.known()).isFalse();
            assertThat(warning.ask()).containsExactly("mri-unsafe-implant");
        });
        assertThat(of("mri-lumbar", numb.absent("mri-unsafe-implant")).cautions())
                .isEmpty();
    }

    @Test
    void aPregnantPersonIsWarnedOfRadiationAndAManIsNot() {
        Case fallen = Case.primaryCare().aged(38).lasting(2).present("lbp", "trauma-road", "midline-tenderness");
        assertThat(of("ct-lumbar", fallen.female().present("pregnancy")).cautions())
                .anySatisfy(warning -> assertThat(warning.known()).isTrue());
        assertThat(of("ct-lumbar", Case.primaryCare().aged(38).male().lasting(2).present("lbp", "trauma-road"))
                        .cautions())
                .isEmpty();
    }

    @Test
    void failingKidneysChangeTheMediumAndDoNotDelayTheScanOfAnInfection() {
        InvestigationAdvice contrast = of(
                "mri-with-contrast",
                Case.emergencyDepartment()
                        .aged(60)
                        .male()
                        .present("lbp")
                        .measured("temperature", 38.8, "Cel")
                        .measured("egfr", 24, "")
                        .absent("mri-unsafe-implant"));
        assertThat(contrast.decision()).isEqualTo(Decision.NOW);
        assertThat(contrast.cautions()).singleElement().satisfies(warning -> {
            assertThat(warning.known()).isTrue();
            assertThat(warning.caution().instead()).contains("group II").contains("does not wait");
        });
    }

    @Test
    void weightLossFromFiftyAsksForEsrAndXRay() {
        Case thinner = plain().aged(62).present("weight-loss");
        assertThat(of("inflammatory-blood-tests", thinner).reasons())
                .extracting(reason -> reason.indication().id())
                .contains("cancer-possible");
        assertThat(of("x-ray-lumbar", thinner).decision()).isEqualTo(Decision.NOW);
    }

    @Test
    void ageAloneAsksForNothing() {
        Case old = plain().aged(68);
        assertThat(of("inflammatory-blood-tests", old).decision()).isEqualTo(Decision.NOT_INDICATED);
        assertThat(of("x-ray-lumbar", old).decision()).isEqualTo(Decision.NOT_INDICATED);
    }

    @Test
    void aSuspectedFragilityFractureIsXRayedAndScannedWhenTheXRayShowsNone() {
        Case fallen =
                plain().aged(78).lasting(5).present("fall-low-energy", "midline-tenderness", "osteoporosis-known");
        assertThat(of("x-ray-lumbar", fallen).decision()).isEqualTo(Decision.NOW);
        Case negative = fallen.absent("xray-compression-fracture");
        assertThat(of("x-ray-lumbar", negative).decision()).isEqualTo(Decision.NOT_INDICATED);
        assertThat(of("mri-lumbar", negative).reasons())
                .extracting(reason -> reason.indication().id())
                .contains("fracture-not-on-x-ray");
    }

    @Test
    void threeFeaturesOfSpondyloarthritisAskForHlaB27AndFourForRheumatology() {
        Case three = plain().aged(29).lasting(200).present("onset-before-35", "improves-with-exercise", "psoriasis");
        assertThat(of("hla-b27-test", three).decision()).isEqualTo(Decision.NOW);
        assertThat(of("mri-sacroiliac", three).decision()).isEqualTo(Decision.NOT_INDICATED);
        Case four = three.present("nsaid-response");
        assertThat(of("hla-b27-test", four).decision()).isEqualTo(Decision.NOT_INDICATED);
        assertThat(of("mri-sacroiliac", four).decision()).isEqualTo(Decision.IF);
        assertThat(of("mri-sacroiliac", four).later().getFirst().indication().needed())
                .contains("rheumatology");
    }

    @Test
    void aChildIsScannedForATriggerAndForNothingElse() {
        Case child = Case.primaryCare().aged(14).female().lasting(60).present("lbp", "leg-pain-below-knee");
        assertThat(Engine.real().assess(child.build()).outlook().investigations().advice())
                .as("that it would change nothing is known of adults")
                .isEmpty();
        assertThat(of("mri-lumbar", child.present("saddle-anaesthesia")).facts())
                .as("figures of adults")
                .isEmpty();
        assertThat(of("mri-lumbar", child).decision()).isEqualTo(Decision.NOW);
    }

    @Test
    void everyEmergencyOfTheNervesHasAnImageOrIsSentWithoutWaitingForOne() {
        for (String trigger : List.of(
                "cauda-equina-suspected",
                "cord-compression-signs",
                "cancer-with-deficit",
                "infection-with-deficit",
                "severe-or-progressive-weakness",
                "acute-severe-weakness",
                "anticoagulant-with-deficit",
                "trauma-with-deficit",
                "fracture-with-deficit")) {
            assertThat(Engine.real().knowledge().care().investigations().investigations().stream()
                            .filter(each -> each.kind() == Investigation.Kind.IMAGE)
                            .flatMap(each -> each.indications().stream())
                            .anyMatch(now -> now.grounds().rules().contains(trigger)))
                    .as(trigger)
                    .isTrue();
        }
    }

    @Test
    void adviceOfAnEmptyContentIsEmpty() {
        assertThat(Investigations.NONE.advice()).isEmpty();
        assertThat(Investigations.NONE.earlyImaging()).isEqualTo(Optional.empty());
    }
}
