package org.lumbar.catalogue;

import java.util.List;
import java.util.Map;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.source.Binder;
import org.lumbar.knowledge.source.Content;
import org.lumbar.knowledge.source.ContentFile;
import org.lumbar.knowledge.source.MovementBinder;
import org.lumbar.knowledge.tree.YamlTree;

/// A small content of care, so that these tests do not change with the built-in one.
final class SmallCare {

    private static final String SUBJECTS = """
            sources:
              - {key: study, authors: Someone A et al., year: 2020, publication: "Journal 1:2", doi: 10.1/x}
              - {key: memory, authors: Another B, year: 1990, publication: Book}
            findings:
              - {id: kidney, label: Kidney disease, question: "Kidney?", obtained: asked}
              - {id: screen, label: A reason against, question: "Any?", obtained: asked, absentImplies: [kidney]}
              - {id: blood-thinner, label: Blood thinner, question: "Thinner?", obtained: asked}
              - {id: pain, label: Pain, question: "How much?", kind: quantity, obtained: asked, unit: "1"}
              - {id: made, label: MRI made, question: "Made?", obtained: imaging}
            predicates:
              - {id: frail, label: frail, when: {any: [kidney]}}
            condition:
              id: slip
              label: Slipped vertebra
              establishedUrgency: {level: routine}
            redFlagRules:
              - {id: suspected, label: Suspected, urgency: {level: urgent, within: P7D}, where: clinic, because: It may be, conditions: [slip], when: kidney, source: study, basis: design}
            gates:
              - {finding: blood-thinner, why: Because., members: [], conditions: [slip]}
            treatmentPopulations:
              - {id: plain, label: plain pain, conditions: [slip], why: The trials took them together}
            scales:
              - {id: pain-0-100, label: "pain, 0 to 100", better: lower, range: [0, 100], minimalImportantChange: {value: 15, source: memory, basis: recalled}}
            """;

    private static final String TREATMENT = """
            intervention:
              id: tablet
              label: Tablet
              plain: a tablet
              kind: medicine
              screenedBy: screen
              barredByGates: [blood-thinner]
              mechanism: {steps: [transduction], words: It calms, source: memory, basis: pattern}
              cautions:
                - {text: It burns the stomach, source: memory, basis: recalled}
              uses:
                - id: early
                  for: [plain]
                  phases: [acute, subacute]
                  when: {unless: {named: frail}}
                  guidelines:
                    - {guideline: nice, stance: consider, words: For a short time, source: memory, basis: recalled}
                    - {guideline: danish, stance: do-not-offer, words: Against it, source: study, basis: verified, locator: page 3}
                  otherwise: {stance: consider, words: A small gain, source: study, basis: design}
                  requires:
                    - {label: Strong pain, when: {quantity: pain, from: 5}, otherwise: do-not-offer, source: memory, basis: recalled}
                  after: {days: 42, unless: kidney, words: Most improve, source: memory, basis: recalled}
                  effects:
                    - {id: e1, outcome: pain, comparator: placebo, population: plain acute pain, scale: pain-0-100, figure: [-7.3, -11, -3.6], horizon: 3 weeks, certainty: moderate, favours: treatment, design: randomised, n: 815, source: study, basis: verified, locator: table 2}
            contraindications:
              - {id: tablet-kidney, interventions: [tablet], action: block, when: {named: frail}, because: Kidney injury, source: memory, basis: recalled}
              - {id: tablet-thinner, interventions: [tablet], action: hold, when: blood-thinner, because: Bleeding, until: it is stopped, source: study, basis: verified, locator: page 9}
            """;

    private static final String OUTLOOK = """
            investigation:
              id: mri
              label: MRI
              plain: a scan
              kind: image
              now:
                - {id: asked, label: suspected, rules: [suspected], conditions: [slip], only: {absent: made}, within: P7D, time: soon, source: memory, basis: recalled}
              later:
                - {id: persists, label: persists, when: kidney, fromDay: 42, source: study, basis: design}
              otherwise: {words: Nothing changes., source: study, basis: design}
              facts:
                - {words: It misses some., about: [asked], source: memory, basis: recalled}
            earlyImaging:
              label: Early image
              days: 28
              images: [{id: mri, label: MRI, findings: [made]}]
              indications: [{id: frail, label: frail, when: {named: frail}}]
              source: study
              basis: design
            prognosticFigures:
              - {id: half, subject: recovery, label: half are well, measure: median-days, figure: [17, 14, 19], horizon: from the visit, n: 550, people: people of a trial, source: memory, basis: recalled}
            safetyNetLines:
              - {id: bleeding, when: blood-thinner, conditions: [slip], watch: You bleed., go: Call., soon: At once., within: PT4H, source: memory, basis: recalled}
            safetyNetReviews:
              - {id: day-14, days: 14, words: Come back., source: study, basis: design}
            """;

    private SmallCare() {}

    static Knowledge knowledge() {
        return Binder.bind(new Content(
                "1.0",
                "abc",
                List.of(),
                List.of(file("a.yaml", SUBJECTS), file("b.yaml", TREATMENT), file("c.yaml", OUTLOOK))));
    }

    private static ContentFile file(String name, String text) {
        return new ContentFile(name, YamlTree.parse(text, name));
    }

    static Catalogue catalogue() {
        return Catalogue.of(
                knowledge(), MovementBinder.bind(new Content("", "", List.of(), List.of())), List.of(), Map.of());
    }
}
