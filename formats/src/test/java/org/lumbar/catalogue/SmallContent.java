package org.lumbar.catalogue;

import java.util.List;
import java.util.Map;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.source.Binder;
import org.lumbar.knowledge.source.Content;
import org.lumbar.knowledge.source.ContentFile;
import org.lumbar.knowledge.source.MovementBinder;
import org.lumbar.knowledge.tree.YamlTree;
import org.lumbar.reasoning.Unused;

/// A small content, so that these tests do not change with the built-in one.
final class SmallContent {

    private static final String YAML = """
            sources:
              - {key: study, authors: Someone A et al., year: 2020, publication: "Journal 1:2", doi: 10.1/x}
              - {key: memory, authors: Another B, year: 1990, publication: Book}
            findings:
              - {id: fever, label: Fever, question: "Fever?", obtained: asked, redFlag: true, aliases: [hot], implies: [unwell]}
              - {id: unwell, label: Unwell, question: "Unwell?", obtained: asked, absentImplies: [fever]}
              - {id: night-pain, label: Night pain, question: "At night?", obtained: asked}
              - {id: mri, label: Seen on MRI, question: "Seen?", obtained: imaging}
              - {id: age, label: Age, question: "How old?", kind: quantity, obtained: asked, unit: a}
            predicates:
              - {id: ill, label: looks ill, when: {any: [fever, {all: [unwell, {quantity: age, from: 50}]}]}}
              - {id: outer, label: looks ill at night, when: {all: [{named: ill}, night-pain]}}
            condition:
              id: disease
              label: Disease
              serious: true
              missIsEmergency: true
              establishedUrgency: {level: emergency, within: PT4H}
              priors:
                - {settings: [primary-care], value: 0.01, low: 0.005, high: 0.02, n: 900, source: study, basis: verified, locator: abstract}
              evidence:
                - {finding: fever, block: infection, sensitivity: 0.3, specificity: 0.9, n: 200, diseased: 20, source: study, basis: verified, locator: table 2}
                - {finding: night-pain, block: pain, lrPositive: [3, 2, 4.5], source: memory, basis: recalled}
                - {finding: unwell, block: infection, pattern: strong}
                - {finding: night-pain, block: pain, lrPositive: 9, source: study, basis: verified, notUsed: another outcome}
              establishedBy:
                - {finding: mri, with: {named: ill}, explains: [night-pain], note: Seen., source: study, basis: design}
            """;

    private static final String DECISIONS = """
            redFlagRules:
              - {id: ill-at-night, label: Suspected, urgency: {level: urgent, within: P7D}, where: clinic, because: It may be, conditions: [disease], when: {named: outer}, source: study, basis: design}
            gates:
              - {finding: unwell, why: Because., members: [fever], conditions: [disease]}
            frequencies:
              - {finding: fever, share: 0.05, source: study, basis: design}
            design:
              constants:
                - {name: urgent-threshold-miss-is-emergency, value: 0.05, reason: test}
              patternStrengths:
                - {name: strong, lr: [10, 3, 30]}
            """;

    private SmallContent() {}

    static Knowledge knowledge() {
        return Binder.bind(new Content(
                "1.0",
                "abc",
                List.of(),
                List.of(
                        new ContentFile("a.yaml", YamlTree.parse(YAML, "a.yaml")),
                        new ContentFile("b.yaml", YamlTree.parse(DECISIONS, "b.yaml")))));
    }

    static Catalogue catalogue() {
        return Catalogue.of(
                knowledge(),
                MovementBinder.bind(new Content("1.0", "abc", List.of(), List.of())),
                List.of(new Unused("disease", "fever", "study", "its interval includes 1")),
                Map.of("ill-at-night", new RuleTests(List.of("a.test.yaml: fires"), List.of("a.test.yaml: does not"))));
    }
}
