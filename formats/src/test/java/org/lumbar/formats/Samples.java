package org.lumbar.formats;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Contribution;
import org.lumbar.assess.Differential;
import org.lumbar.assess.Differential.Entry;
import org.lumbar.assess.Differential.NonSpecificLabel;
import org.lumbar.assess.Discriminator;
import org.lumbar.assess.Labels;
import org.lumbar.assess.NerveRoots;
import org.lumbar.assess.NextQuestion;
import org.lumbar.assess.NotCleared;
import org.lumbar.assess.PainMechanism;
import org.lumbar.assess.PainMechanism.Status;
import org.lumbar.assess.ResidualRiskEntry;
import org.lumbar.assess.RootTableEntry;
import org.lumbar.assess.SeenWithoutPain;
import org.lumbar.assess.Stop;
import org.lumbar.assess.UrgencyResult;
import org.lumbar.assess.UrgencyResult.Reason;
import org.lumbar.care.Outlook;
import org.lumbar.care.Plan;
import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.CareContent;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.ClinicalLabels;
import org.lumbar.knowledge.Design;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Guideline;
import org.lumbar.knowledge.Instruments;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.MechanismCriteria.Accuracy;
import org.lumbar.knowledge.MechanismCriteria.Grade;
import org.lumbar.knowledge.Predicate;
import org.lumbar.knowledge.RootTable;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.Sex;
import org.lumbar.knowledge.Source;
import org.lumbar.knowledge.Urgency;
import org.lumbar.knowledge.Urgency.Level;
import org.lumbar.presentation.NotUsed;
import org.lumbar.presentation.Person;
import org.lumbar.presentation.Side;

/// Assessments put together by hand, with something in every part. Their figures mean nothing.
final class Samples {

    static final Knowledge.Identity IDENTITY = new Knowledge.Identity(
            "2026.1", "0123456789abcdef".repeat(4), List.of(new Knowledge.Pack("clinic-a", "3", "fedcba98".repeat(8))));

    static final Knowledge KNOWLEDGE = new Knowledge(
            IDENTITY,
            Map.of(
                    "girft-2023",
                    new Source("girft-2023", "GIRFT", 2023, "Pathway", "NHS England", "", "", ""),
                    "dionne-2019",
                    new Source(
                            "dionne-2019", "Dionne N et al.", 2019, "", "Musculoskelet Sci Pract", "10.1/x", "", "")),
            List.of(
                    finding("urinary-retention", "Urinary retention"),
                    finding("fever", "Fever measured"),
                    finding("mri-disc-bulge", "Bulging disc on MRI")),
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            Optional.empty(),
            ClinicalLabels.NONE,
            Map.of(),
            Map.of(),
            List.of(),
            Map.of(),
            new Design(Map.of(), Map.of(), Map.of()),
            Instruments.NONE,
            CareContent.NONE);

    private static final Citation GIRFT = new Citation("girft-2023", Basis.VERIFIED, "page 4");
    private static final Citation RECALLED = new Citation("dionne-2019", Basis.RECALLED, "");
    private static final Citation DESIGN = new Citation("", Basis.DESIGN, "");

    private static final Plan NO_PLAN =
            new Plan(Guideline.NICE, Optional.empty(), Optional.empty(), List.of(), List.of());

    private Samples() {}

    static Assessment caudaEquina() {
        return new Assessment(
                "cauda-equina-1",
                LocalDate.of(2026, 3, 2),
                Setting.EMERGENCY_DEPARTMENT,
                new Person(OptionalInt.of(44), Sex.FEMALE),
                IDENTITY,
                true,
                urgency(new Urgency(Level.EMERGENCY, "PT4H")),
                List.of(new NotCleared(
                        "fever",
                        "Have you had a fever or shivering in the last two weeks?",
                        "Infection of the spine often begins with back pain and fever.",
                        List.of("vertebral-osteomyelitis"),
                        List.of("fever"))),
                new Differential(
                        List.of(new Differential.Established(
                                "vertebral-fracture-fragility",
                                "Vertebral fragility fracture",
                                "fracture-on-radiograph",
                                List.of("midline-tenderness"),
                                Optional.of(Figure.of(0.04, 0.02, 0.08)),
                                "It may be old.",
                                GIRFT)),
                        List.of(caudaEquinaEntry()),
                        List.of(entry("epidural-abscess", "Epidural abscess", "rare", 0.0123, 0.003, 0.05)),
                        List.of(entry(
                                "vertebral-osteomyelitis", "Vertebral osteomyelitis", "", 0.0031, 0.0000004, 0.012)),
                        0.42,
                        NonSpecificLabel.NO,
                        List.of(entry("myeloma", "Myeloma", "very rare", 0.0002, 0.00004, 0.001))),
                List.of(new ResidualRiskEntry(
                        "cauda-equina",
                        "Cauda equina syndrome",
                        "Some people deny every sign.",
                        Figure.of(0.19),
                        RECALLED)),
                Optional.of(new NerveRoots(
                        List.of(
                                new NerveRoots.Root("S1", 0.61, 0.36, "L5/S1"),
                                new NerveRoots.Root("none", 0.0, 0.1, "")),
                        true,
                        "The signs fit S1, usually the disc L5/S1.",
                        List.of(new NerveRoots.Sign("ankle-reflex-absent", "present (left)")),
                        Side.LEFT)),
                List.of(new SeenWithoutPain("mri-disc-bulge", 40, 0.5, GIRFT)),
                labels(),
                NO_PLAN,
                Outlook.NONE,
                List.of(
                        new NextQuestion(
                                "fever",
                                "Have you had a fever or shivering in the last two weeks?",
                                Finding.Obtained.ASKED,
                                NextQuestion.Kind.GATE,
                                "It blocks an all-clear.",
                                List.of("vertebral-osteomyelitis"),
                                OptionalDouble.empty()),
                        new NextQuestion(
                                "post-void-residual",
                                "Measure the urine left after voiding.",
                                Finding.Obtained.EXAMINED,
                                NextQuestion.Kind.VALUE,
                                "It moves cauda equina syndrome most.",
                                List.of("cauda-equina"),
                                OptionalDouble.of(0.0123456789))),
                new Stop(List.of(), List.of(new Stop.Change("anal-tone-reduced", "present", "emergency")), 57),
                List.of(new NotUsed("mri\u001b[31m-result", "odd\nvalue", "There is no finding of this name.")));
    }

    private static Labels labels() {
        var met = new PainMechanism.Item("leg", "pain of the leg", Status.MET, List.of("leg-pain-any"), RECALLED);
        var unknown = new PainMechanism.Item("signs", "signs of the skin", Status.UNKNOWN, List.of("fever"), RECALLED);
        var accuracy = new Accuracy(Figure.of(0.6), Figure.of(0.93, 0.9, 0.96), 81, "a clinician's judgement", GIRFT);
        return new Labels(
                List.of(
                        new Discriminator(
                                "peroneal-nerve",
                                "Foot drop, root or nerve",
                                Discriminator.Outcome.ALTERNATIVE,
                                "common peroneal nerve",
                                "The signs point to the nerve.",
                                "Tap behind the fibula.",
                                List.of(new Discriminator.Sign("foot-inversion-weakness", "absent")),
                                RECALLED),
                        new Discriminator(
                                "femoral-nerve",
                                "Weak knee, root or nerve",
                                Discriminator.Outcome.UNDECIDED,
                                "",
                                "Hip adduction tells the two apart: not examined.",
                                "",
                                List.of(new Discriminator.Sign("hip-adduction-weakness", "unknown")),
                                RECALLED)),
                List.of(new RootTableEntry(
                        new RootTable(
                                "neck",
                                "Roots of the neck",
                                Predicate.always(),
                                "A table.",
                                Optional.of(new RootTable.Share(Figure.of(0.7), GIRFT)),
                                List.of(),
                                DESIGN),
                        List.of(new RootTableEntry.Row(
                                new RootTable.Root("C6", "C5/6", "thumb", "wrist", "none", List.of("fever")),
                                List.of(new Discriminator.Sign("fever", "present")))))),
                new PainMechanism(
                        "Labels.",
                        List.of(
                                new PainMechanism.Result(
                                        "nociplastic",
                                        "Nociplastic pain",
                                        PainMechanism.Outcome.GRADED,
                                        Optional.of(new Grade(
                                                "possible", "possible", List.of("leg"), Optional.of(accuracy))),
                                        List.of(met, unknown),
                                        "A hypothesis.",
                                        RECALLED),
                                new PainMechanism.Result(
                                        "silent",
                                        "Silent cluster",
                                        PainMechanism.Outcome.NOTHING_KNOWN,
                                        Optional.empty(),
                                        List.of(unknown),
                                        "A tendency.",
                                        RECALLED))));
    }

    /// A person to whom the evidence does not apply.
    static Assessment under18() {
        Assessment whole = caudaEquina();
        return new Assessment(
                "",
                whole.date(),
                whole.setting(),
                new Person(OptionalInt.of(15), Sex.UNKNOWN),
                IDENTITY,
                false,
                whole.urgency(),
                List.of(),
                new Differential(
                        List.of(), List.of(), List.of(), List.of(), Double.NaN, NonSpecificLabel.NO, List.of()),
                List.of(),
                Optional.empty(),
                List.of(),
                Labels.OUTSIDE_THE_EVIDENCE,
                NO_PLAN,
                Outlook.NONE,
                List.of(),
                new Stop(List.of(new Stop.Change("fever", "present", "emergency")), List.of(), 3),
                List.of());
    }

    static UrgencyResult urgency(Urgency urgency) {
        return new UrgencyResult(
                urgency,
                "emergency department with MRI at any hour",
                "Cauda equina syndrome is suspected: MRI today.",
                List.of(
                        new Reason(
                                UrgencyResult.Kind.RED_FLAG_RULE,
                                "cauda-equina-suspected",
                                urgency,
                                "New change of bladder, bowel or saddle.",
                                List.of("urinary-retention"),
                                "girft-2023",
                                Basis.VERIFIED),
                        new Reason(
                                UrgencyResult.Kind.ROUTINE_RULE,
                                "older",
                                new Urgency(Level.ROUTINE, ""),
                                "Aged 40 and over.",
                                List.of(),
                                "",
                                Basis.DESIGN)));
    }

    static Entry entry(String id, String label, String incidenceClass, double probability, double low, double high) {
        return new Entry(
                id,
                label,
                Optional.empty(),
                true,
                "all",
                "",
                incidenceClass,
                probability,
                low,
                high,
                0.0002,
                DESIGN,
                incidenceClass.equals("rare") ? 4.1 : 0.01,
                incidenceClass.isEmpty(),
                List.of(),
                List.of());
    }

    private static Entry caudaEquinaEntry() {
        return new Entry(
                "cauda-equina",
                "Cauda equina syndrome",
                Optional.empty(),
                true,
                "cauda-equina-suspected",
                "with this picture sent for MRI",
                "",
                0.3,
                0.08,
                0.62,
                0.11,
                GIRFT,
                1.25,
                false,
                List.of(
                        new Contribution(
                                Contribution.Kind.FINDING,
                                "urinary-retention",
                                "Urinary retention",
                                "present",
                                1.4,
                                4.5123456,
                                1.2,
                                7.31,
                                334,
                                List.of("dionne-2019"),
                                Basis.RECALLED,
                                List.of(),
                                "measured in people sent for MRI"),
                        new Contribution(
                                Contribution.Kind.CAP,
                                "cap",
                                "Largest published combination",
                                "",
                                -0.15,
                                1,
                                1,
                                1,
                                0,
                                List.of(),
                                Basis.DERIVED,
                                List.of(),
                                "")),
                List.of(entry("conus-medullaris", "Conus medullaris syndrome", "", 0.06, 0.01, 0.3)));
    }

    private static Finding finding(String id, String label) {
        return new Finding(
                id,
                label,
                label + "?",
                Finding.Kind.BOOLEAN,
                Finding.Obtained.ASKED,
                "",
                List.of(),
                Optional.empty(),
                false,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                true,
                true,
                true,
                List.of());
    }
}
