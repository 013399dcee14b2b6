package org.lumbar.knowledge.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.knowledge.SmallContent;

class LabelCheckTest {

    private static final String LABELS = """
            rootDiscriminators:
              - id: which
                label: Root or nerve
                arises: leg-weakness
                tells: The night tells
                signs: [night-pain]
                root: {label: root, when: night-pain, sentence: A root., next: Look.}
                alternative: {label: nerve, when: {absent: night-pain}, sentence: A nerve., next: Feel.}
                source: study
                basis: pattern
            rootTables:
              - id: neck
                label: Neck
                shown: weight-loss
                caution: A table.
                nonDermatomalPain: {share: 0.7, source: study, basis: derived}
                roots:
                  - {root: C6, disc: C5/6, skin: thumb, muscles: wrist, reflex: none, signs: [weight-loss]}
                source: study
                basis: pattern
            mechanism:
              id: kind
              label: Kind of pain
              caution: A label.
              source: study
              basis: recalled
              items:
                - {id: night, label: at night, when: night-pain}
                - {id: lost, label: lost weight, when: weight-loss, missingWhen: {absent: cancer-history}}
              grades:
                - {id: possible, label: possible, requires: [night]}
                - id: probable
                  label: probable
                  requires: [night, lost]
                  accuracy: {sensitivity: 0.6, specificity: 0.93, n: 81, reference: another, source: study, basis: derived}
            frequencies:
            """;

    private static SmallContent labelled() {
        return SmallContent.valid().with("frequencies:\n", LABELS);
    }

    @Test
    void soundLabelsPass() {
        assertThat(labelled().problems()).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "arises: leg-weakness|arises: leg-pain|'discriminator which: its predicate names leg-pain, which is not a finding'",
                "arises: leg-weakness|'arises: {unless: leg-weakness}'|'discriminator which: arises is true with nothing known'",
                "'signs: [night-pain]'|'signs: [weight-loss]'|'discriminator which: its sign weight-loss stands in no predicate'",
                "'signs: [night-pain]'|'signs: []'|'discriminator which: it names no signs'",
                "'sentence: A nerve.'|'sentence: \" \"'|'discriminator which: alternative lacks its sentence'",
                "'signs: [weight-loss]}'|'signs: [weight-loss, fever]}'|'table of roots neck: the sign fever of C6 alone would not show the table'",
                "'share: 0.7, source: study'|'share: 1.7, source: study'|'table of roots neck: nonDermatomalPain is 1.7'",
                "'when: weight-loss, missingWhen'|'when: {absent: loss}, missingWhen'|'mechanism kind, item lost: its predicate names loss'",
                "'when: weight-loss, missingWhen'|'when: {any: [weight-loss, {unless: cancer-history}]}, missingWhen'|'mechanism kind, item lost: when is true with nothing known'",
                "'missingWhen: {absent: cancer-history}'|'missingWhen: {unless: cancer-history}'|'mechanism kind, item lost: missingWhen is true with nothing known'",
                "'requires: [night, lost]'|'requires: [night, gone]'|'mechanism kind, grade probable: requires names the item gone'",
                "'requires: [night, lost]'|'requires: [lost]'|'mechanism kind, grade probable: it does not ask for all of the grade below'",
                "'requires: [night, lost]'|'requires: [night]'|'mechanism kind: no grade asks for its item lost'",
                "'{id: lost, label'|'{id: night, label'|'mechanism kind: the item night stands twice'",
                "'n: 81, reference'|'n: 0, reference'|'mechanism kind, grade probable: its accuracy rests on 0 people'",
                "'specificity: 0.93, n: 81'|'specificity: 93, n: 81'|'mechanism kind, grade probable: specificity is 93'",
                "'reference: another, source: study'|'reference: another, source: other'|'mechanism kind, grade probable: its citation names the source other'"
            })
    void mistakesAreNamed(String old, String mistake, String problem) {
        assertThat(labelled().with(old, mistake).problems())
                .anySatisfy(line -> assertThat(line).startsWith(problem));
    }
}
