package org.lumbar.knowledge.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.knowledge.SmallContent;

/// Investigations, prognosis and safety net: what their check refuses.
class OutlookCheckTest {

    private static final String OUTLOOK = """
            investigation:
              id: mri
              label: MRI
              plain: a scan
              kind: image
              now:
                - {id: suspected, label: suspected, rules: [disease-suspected], conditions: [disease], within: PT4H, time: soon, source: study, basis: design}
              later:
                - id: persists
                  label: persists
                  when: night-pain
                  needs: weight-loss
                  needed: weight is lost
                  fromDay: 42
                  sooner: {when: cancer-history, fromDay: 14, words: cancer, source: study, basis: design}
                  source: study
                  basis: design
              notFor:
                - {id: hot, when: fever, words: It does not show heat., source: study, basis: design}
              otherwise: {words: Nothing., source: study, basis: design}
              withoutPain: [mri-disease]
              cautions:
                - {id: metal, action: block, when: night-pain, because: metal, instead: CT, source: study, basis: design}
              facts:
                - {words: It misses some., about: [suspected], source: study, basis: recalled}
            earlyImaging:
              label: early
              days: 28
              images:
                - {id: mri, label: MRI, findings: [mri-disease]}
              indications:
                - {id: cancer, label: cancer, when: cancer-history}
              source: study
              basis: design
            withoutPain:
              - finding: mri-disease
                byAge:
                  - {age: 20, share: 0.3, source: study, basis: recalled}
            courses:
              - id: acute
                label: acute
                when: lbp
                scale: pain
                worst: 100
                n: 50
                points: [{week: 0, value: [52, 48, 57]}, {week: 6, value: 23}]
                caution: A mean.
                source: study
                basis: recalled
            prognosticOutcomes:
              - id: chronic
                label: chronic
                when: lbp
                baseRate: 0.32
                horizon: after half a year
                n: 60
                people: people
                caution: No forecast.
                factors:
                  - {id: thin, label: thin, group: weight, when: {absent: weight-loss}, source: study, basis: recalled}
                  - {id: lost, label: lost, group: weight, when: weight-loss, oddsRatio: [1.5, 1.2, 1.9], source: study, basis: recalled}
                  - {id: nights, label: nights, when: night-pain, oddsRatio: 1.2, source: study, basis: recalled}
                source: study
                basis: recalled
            prognosticTools:
              - id: tool
                label: Tool
                foretells: trouble
                scores: [esr]
                strata:
                  - {id: low, label: low, risk: low, when: {quantity: esr, below: 20}, source: study, basis: recalled}
                  - {id: high, label: high, risk: high, when: {quantity: esr, from: 20}, source: study, basis: recalled}
                accuracy:
                  - {label: area, figure: 0.7, n: 40, source: study, basis: recalled}
                caution: Modest.
                source: study
                basis: recalled
            prognosticFigures:
              - {id: again, subject: recurrence, label: again, measure: share, figure: [0.69, 0.62, 0.74], horizon: in a year, n: 70, people: people, source: study, basis: recalled}
            safetyNetLines:
              - {id: cauda-equina, always: true, conditions: [disease], watch: Numb., go: Hospital., soon: Now., within: PT0S, source: study, basis: design}
              - {id: infection, always: true, watch: Hot., go: Doctor., soon: Today., within: PT24H, source: study, basis: design}
              - {id: rupture, always: true, watch: Faint., go: Ambulance., soon: Now., within: PT0S, source: study, basis: design}
            safetyNetReviews:
              - {id: day-3, days: 3, words: Look., source: study, basis: design}
            """;

    private static SmallContent whole() {
        return SmallContent.valid().and(OUTLOOK);
    }

    @Test
    void aSoundOutlookPasses() {
        assertThat(whole().problems()).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "rules: [disease-suspected]|rules: [disease-guessed]|'investigation mri, now suspected: rules names the red-flag rule disease-guessed'",
                "'within: PT4H, time'|'within: four hours, time'|'investigation mri, now suspected: the time ''four hours'''",
                "when: night-pain\\n      needs|when: night-ache\\n      needs|'investigation mri, later persists: its predicate names night-ache'",
                "needed: weight is lost|needed: ''|'investigation mri, later persists: it needs something and does not say what'",
                "'fromDay: 14'|'fromDay: 42'|'investigation mri, later persists: sooner begins on day 42'",
                "'{id: hot, when: fever'|'{id: persists, when: fever'|'investigation mri: the reason persists stands twice'",
                "'instead: CT, source'|'source'|'investigation mri, caution metal: it does not say what to do instead'",
                "'about: [suspected]'|'about: [guessed]'|'investigation mri, fact: about names the reason guessed'",
                "'withoutPain: [mri-disease]'|'withoutPain: [night-pain]'|'investigation mri: withoutPain names the imaging finding without pain night-pain'",
                "'findings: [mri-disease]'|'findings: [night-pain]'|'indicator of early imaging: mri names night-pain, which no image shows'",
                "'days: 28'|'days: 0'|'indicator of early imaging: days is 0'",
                "'{week: 6, value: 23}'|'{week: 0, value: 23}'|'course acute: week 0 does not follow week 0'",
                "'{week: 6, value: 23}'|'{week: 6, value: 123}'|'course acute: the value of week 6 lies outside'",
                "'baseRate: 0.32'|'baseRate: 32'|'outcome chronic: baseRate is 32'",
                "'{id: thin, label: thin, group: weight, when: {absent: weight-loss}'|'{id: thin, label: thin, group: weight, when: {absent: weight-loss}, oddsRatio: 1.1'|'outcome chronic: the group weight has 0 factors without an odds ratio'",
                "'when: night-pain, oddsRatio: 1.2'|'when: night-pain'|'outcome chronic: the group nights has 1 factors without an odds ratio'",
                "'scores: [esr]'|'scores: [temperature]'|'prognostic tool tool: its strata ask for [esr]'",
                "'{label: area, figure: 0.7'|'{label: area, figure: 7'|'prognostic tool tool: area is 7'",
                "'figure: [0.69, 0.62, 0.74]'|'figure: [69, 62, 74]'|'prognostic figure again: figure is 69'",
                "'{id: infection, always: true'|'{id: infection'|'safety net: no line infection is given to everyone'",
                "'{id: rupture, always: true'|'{id: burst, always: true'|'safety net: no line rupture is given to everyone'",
                "'go: Hospital.'|'go: \" \"'|'line of the safety net cauda-equina: it lacks what to watch'",
                "'days: 3, words'|'days: 0, words'|'review day-3: it is due after 0 days'",
                "'words: Look., source: study'|'words: Look., source: other'|'review day-3: its citation names the source other'"
            })
    void mistakesAreNamed(String old, String mistake, String problem) {
        assertThat(whole().with(old.replace("\\n", "\n"), mistake.replace("\\n", "\n"))
                        .problems())
                .anySatisfy(line -> assertThat(line).startsWith(problem));
    }
}
