package org.lumbar.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.lumbar.knowledge.check.KnowledgeCheck;
import org.lumbar.knowledge.source.Binder;
import org.lumbar.knowledge.source.Content;
import org.lumbar.knowledge.source.ContentFile;
import org.lumbar.knowledge.tree.YamlTree;

/// A small content that passes the check, to break in one place.
public final class SmallContent {

    private static final String FINDINGS = """
            sources:
              - {key: study, authors: Someone, year: 2020, publication: Journal}
            findings:
              - {id: age, label: Age, question: "How old?", kind: quantity, obtained: asked, unit: a}
              - {id: episode-duration, label: Duration, question: "How long?", kind: quantity, obtained: asked, unit: d}
              - {id: female, label: Female, question: "Female?", obtained: asked}
              - {id: male, label: Male, question: "Male?", obtained: asked}
              - {id: lbp, label: Low back pain, question: "Low back pain?", obtained: asked, aliases: [backache]}
              - {id: night-pain, label: Night pain, question: "At night?", obtained: asked}
              - {id: leg-weakness, label: Weak leg, question: "Weak?", obtained: asked, sided: true}
              - {id: both-weak, label: Both weak, question: "Both?", obtained: asked, derived: {bothSides: leg-weakness}, implies: [gate-weakness], redFlag: true}
              - {id: gate-weakness, label: Weakness gate, question: "Any?", obtained: asked, absentImplies: [both-weak]}
              - {id: cancer-history, label: Cancer, question: "Cancer?", obtained: asked, redFlag: true}
              - {id: weight-loss, label: Weight loss, question: "Lost weight?", obtained: asked, redFlag: true}
              - {id: sweep, label: Other signs, question: "Anything else?", obtained: asked, absentImplies: [weight-loss, cancer-history]}
              - {id: temperature, label: Temperature, question: Measure., kind: quantity, obtained: examined, unit: Cel}
              - {id: fever, label: Fever, question: Measure., obtained: examined, derived: {quantity: temperature, present: {from: 38}, absent: {below: 38}}}
              - {id: hot, label: Very hot, question: Measure., obtained: examined, derived: {quantity: temperature, present: {from: 40}}}
              - {id: esr, label: ESR, question: Take blood., kind: quantity, obtained: blood, unit: mm/h}
              - {id: mri-disease, label: Seen on MRI, question: What did it show?, obtained: imaging}
            predicates:
              - {id: suspected, label: suspected, when: {all: [{unless: {absent: lbp}}, {any: [both-weak, fever]}]}}
              - {id: outer, label: outer, when: {named: suspected}}
            """;

    private static final String CONDITION = """
            condition:
              id: disease
              label: Disease
              serious: true
              missIsEmergency: true
              establishedUrgency: {level: emergency, within: PT4H}
              priors:
                - {value: 0.01, low: 0.005, high: 0.02, source: study, basis: verified, locator: abstract}
              entry:
                population: disease-suspected
                label: with this picture
                when: {named: outer}
                priors:
                  - {settings: [primary-care], value: 0.1, low: 0.05, high: 0.2, source: study, basis: verified, locator: abstract}
              caps:
                - {lr: [20, 5, 80], source: study, basis: derived}
              evidence:
                - {finding: night-pain, block: a, lrPositive: [3, 2, 4.5], lrNegative: [0.5, 0.3, 0.8], n: 100, diseased: 20, source: study, basis: verified, locator: table 2}
                - {finding: weight-loss, block: a, sensitivity: 0.3, specificity: 0.9, n: 200, diseased: 20, source: study, basis: recalled}
                - {finding: cancer-history, block: b, pattern: strong}
                - quantity: esr
                  block: c
                  group: laboratory
                  strata:
                    - {below: 20, lr: 0.3}
                    - {from: 20, upTo: 50, lr: 1.5}
                    - {above: 50, lr: [9, 4, 20]}
                  source: study
                  basis: derived
              rules:
                - {rule: score, block: a}
              establishedBy:
                - {finding: mri-disease, explains: [night-pain], falsePositive: 0.05, source: study, basis: design}
              residualRisk: {text: Some remain., share: 0.2, source: study, basis: derived}
            """;

    private static final String RULE = """
            rule:
              id: score
              label: Score
              settings: [primary-care]
              n: 500
              items:
                - {label: one, when: night-pain}
                - {label: two, when: weight-loss}
                - {label: three, when: cancer-history}
              thresholds:
                - {atLeast: 1, sensitivity: 0.9, lrPositive: 2}
                - {atLeast: 2, sensitivity: 0.5, lrPositive: 10}
              source: study
              basis: verified
              locator: table 3
            """;

    private static final String DECISIONS = """
            redFlagRules:
              - {id: disease-suspected, label: Suspected, urgency: {level: emergency, within: PT4H}, where: hospital, because: It may be, conditions: [disease], when: {named: suspected}, source: study, basis: design}
              - {id: loss-at-50, label: Weight loss, urgency: {level: urgent, within: P14D}, where: clinic, because: It may be, conditions: [], when: {all: [weight-loss, {quantity: age, from: 50}]}, source: study, basis: design}
            routineRules:
              - {id: at-night, because: Night, when: night-pain, source: study, basis: design}
            gates:
              - {finding: gate-weakness, why: Because., members: [both-weak], conditions: [disease]}
              - {finding: sweep, why: Because., sweep: true, members: [weight-loss, cancer-history], conditions: [disease]}
            nerveRoots:
              roots: [L5, none]
              priors: [0.6, 0.4]
              shown: leg-weakness
              source: study
              basis: design
              signs:
                - {finding: leg-weakness, chances: [0.6, 0.1], source: study, basis: design}
            frequencies:
              - {finding: cancer-history, share: 0.05, source: study, basis: design}
            """;

    private final List<String> files;

    private SmallContent(List<String> files) {
        this.files = files;
    }

    /// The content that passes.
    public static SmallContent valid() {
        var design = new StringBuilder("design:\n  constants:\n");
        KnowledgeCheck.DESIGN_CONSTANTS.forEach(
                name -> design.append("    - {name: ").append(name).append(", value: 0.5, reason: for the test}\n"));
        design.append("""
                  incidenceClasses:
                    - {name: rare, label: rare, factor: 5, probability: {community: 0.001, primary-care: 0.001, emergency-department: 0.001, spine-clinic: 0.001}}
                  patternStrengths:
                    - {name: strong, lr: [10, 3, 30]}
                """);
        return new SmallContent(List.of(FINDINGS, CONDITION, RULE, DECISIONS, design.toString()));
    }

    /// The same with one text replaced, which must stand there once.
    public SmallContent with(String old, String replacement) {
        List<String> changed = new ArrayList<>();
        int found = 0;
        for (String file : files) {
            int at = file.indexOf(old);
            if (at >= 0) {
                found += file.indexOf(old, at + 1) >= 0 ? 2 : 1;
            }
            changed.add(file.replace(old, replacement));
        }
        if (found != 1) {
            throw new IllegalArgumentException("'" + old + "' stands " + found + " times in the small content");
        }
        return new SmallContent(changed);
    }

    /// The same with a line added behind the first line that holds a text.
    public SmallContent after(String line, String added) {
        String whole = files.stream()
                .flatMap(String::lines)
                .filter(each -> each.contains(line))
                .findFirst()
                .orElseThrow();
        return with(whole, whole + "\n" + added);
    }

    /// The same with one more file.
    public SmallContent and(String file) {
        List<String> more = new ArrayList<>(files);
        more.add(file);
        return new SmallContent(more);
    }

    /// Its files.
    public Content content() {
        List<ContentFile> read = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            String name = "file" + i + ".yaml";
            read.add(new ContentFile(name, YamlTree.parse(files.get(i), name)));
        }
        return new Content("1.0", "hash", List.of(), read);
    }

    /// What it says.
    public Knowledge knowledge() {
        return Binder.bind(content());
    }

    /// The problems that the check finds.
    public List<String> problems() {
        return KnowledgeCheck.problems(knowledge());
    }
}
