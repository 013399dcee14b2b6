package org.lumbar.knowledge.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.knowledge.Instrument;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.SmallContent;
import org.lumbar.knowledge.source.Binder;
import org.lumbar.knowledge.source.ContentFolder;

class InstrumentCheckTest {

    private static final String INSTRUMENT = """
            instrument:
              id: form
              label: A form
              measures: something
              better: lower
              recall: today
              wording: {licence: licensed, note: Someone holds the rights.}
              items:
                - {numbers: [1, 3], min: 0, max: 2}
                - {numbers: [4, 4], min: 0, max: 10}
              reversed: [2]
              codes:
                - {system: LOINC, code: 1-2, display: Something, of: total}
              scales:
                - id: total
                  label: Total
                  items: [1, 2, 3]
                  scoring: sum
                  missing: {most: 1, source: study, basis: design}
                  bands:
                    - {from: 0, upTo: 2, label: low, source: study, basis: derived}
                    - {above: 2, upTo: 6, label: high, source: study, basis: derived}
                  changes:
                    - {points: [2, 1, 3], source: study, basis: derived}
                - id: rest
                  label: Rest
                  items: [4]
                  scoring: sum
                  missing: {most: 0, source: study, basis: design}
              groups:
                - {label: good, when: {total: {upTo: 3}, rest: {below: 5}}, source: study, basis: derived}
                - {label: bad, when: {total: {from: 0}}, source: study, basis: derived}
              source: study
              basis: derived
            """;

    private static final String STATES = """
            instrument:
              id: health
              label: Health
              measures: health
              better: higher
              recall: today
              wording: {licence: licensed, note: Someone holds the rights.}
              items:
                - {numbers: [1, 2], min: 1, max: 2}
              scales:
                - {id: index, label: Index, scoring: value-set, missing: {most: 0, source: study, basis: design}}
              source: study
              basis: derived
            """;

    private static final String VALUES = """
            valueSet:
              id: values
              instrument: health
              label: Values
              values: {11: 1, 12: 0.8, 21: 0.7, 22: -0.1}
              source: study
              basis: derived
            """;

    private static List<String> problems(String... files) {
        SmallContent content = SmallContent.valid();
        for (String file : files) {
            content = content.and(file);
        }
        return content.problems();
    }

    @Test
    void aSoundInstrumentAndASoundValueSetPass() {
        assertThat(problems(INSTRUMENT, STATES, VALUES)).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'{above: 2, upTo: 6'|'{above: 3, upTo: 6'|instrument form, scale total: the bands 0 to 2 and above 3 to 6 leave a gap",
                "'{above: 2, upTo: 6'|'{from: 2, upTo: 6'|instrument form, scale total: the bands 0 to 2 and 2 to 6 overlap",
                "'upTo: 6, label'|'upTo: 5, label'|instrument form, scale total: its bands go from 0 to 2 to above 2 to 5, and its scores from 0 to 6",
                "'{from: 0, upTo: 2'|'{from: 1, upTo: 2'|instrument form, scale total: its bands go from 1 to 2",
                "'most: 1'|'most: 3'|instrument form, scale total: 3 of 3 items may be missing; give a number from 0 to 2",
                "'items: [1, 2, 3]'|'items: [1, 2, 3, 4]'|'instrument form, scale total: its items have different ranges'",
                "'items: [1, 2, 3]'|'items: [1, 2, 9]'|'instrument form, scale total: it has item 9, which the instrument does not have.'",
                "'items: [1, 2, 3]'|'items: [1, 2, 2]'|'instrument form, scale total: its items are [1, 2, 2]; name at least one'",
                "'items: [4]'|'items: [3]'|instrument form: item 4 belongs to no scale",
                "'id: rest'|'id: total'|instrument form: the scale total stands twice",
                "'points: [2, 1, 3]'|'points: [2, 1, 9]'|instrument form, scale total: the important change of 2 points and its interval must lie above 0 and be at most 6",
                "'points: [2, 1, 3]'|'percent: 120'|instrument form, scale total: the important change of 120 percent and its interval",
                "'of: total}'|'of: sum}'|instrument form: the code 1-2 is one of 'sum'; name the panel",
                "'system: LOINC'|'system: HOME'|instrument form: the code 1-2 is of 'HOME'; only LOINC is taken",
                "'numbers: [4, 4]'|'numbers: [5, 5]'|instrument form: item 5 stands where item 4 is due",
                "'min: 0, max: 10'|'min: 10, max: 10'|'instrument form: the answers of item 4 go from 10 to 10'",
                "'bad, when: {total: {from: 0}}'|'bad, when: {total: {from: 4}}'|'instrument form: the scores {total=0.0, rest=5.0} lead to no group'",
                "'good, when: {total: {upTo: 3}'|'good, when: {total: {from: 9}'|instrument form: no scores lead to the group 'good'",
                "'rest: {below: 5}'|'other: {below: 5}'|instrument form: the group 'good' asks for the scale other, which is none",
                "'label: high, source: study'|'label: high, source: nobody'|instrument form, scale total, band 'high': its citation names the source nobody"
            })
    void whatDoesNotHoldIsNamed(String old, String replacement, String problem) {
        assertThat(problems(INSTRUMENT.replace(old, replacement)))
                .anySatisfy(line -> assertThat(line).startsWith(problem));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'22: -0.1'|'23: -0.1'|'value set values: it has no value for 1 states, first 22'",
                "'22: -0.1'|'23: -0.1'|'value set values: it values what is no state, 1 states, first 23'",
                "'12: 0.8'|'12: 1.8'|value set values: the state 12 has the value 1.8; none may lie above 1",
                "'11: 1,'|'11: 0.5,'|'value set values: the state 12 has the value 0.8; none may lie above 1, nor above that of 11'",
                "'instrument: health'|'instrument: form'|'value set values: it is for form, which is no instrument with an index'"
            })
    void aValueSetThatDoesNotFitItsInstrumentIsNamed(String old, String replacement, String problem) {
        assertThat(problems(INSTRUMENT, STATES, VALUES.replace(old, replacement)))
                .anySatisfy(line -> assertThat(line).startsWith(problem));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'reversed: [2]'|'reversed: [7]'|'reversed names item 7, which the instrument does not have.'",
                "'reversed: [2]'|'text: {7: Word}'|'text names item 7, which the instrument does not have.'",
                "'reversed: [2]'|'text: {one: Word}'|'text has words by item number, and ''one'' is no number.'",
                "'numbers: [4, 4]'|'numbers: [4, 3]'|'numbers must be [first, last] of the items, such as [1, 24], not [4, 3].'",
                "'points: [2, 1, 3],'|'points: 2, percent: 30,'|a change has either points or percent",
                "'scoring: sum'|'scoring: summ'|'the scoring summ is not known'",
                "'better: lower'|'better: less'|the better less is not known"
            })
    void whatCannotBeReadIsNamedWithItsPlace(String old, String replacement, String problem) {
        assertThatThrownBy(() -> problems(INSTRUMENT.replace(old, replacement)))
                .isInstanceOf(Binder.BindingException.class)
                .hasMessageContaining(problem)
                .hasMessageContaining("file5.yaml:");
    }

    @Test
    void licensedWordingInTheBuiltInContentIsRefused() {
        assertThat(problems(INSTRUMENT.replace("reversed: [2]", "reversed: [2]\n  text: {1: Words, 3: More words}")))
                .containsExactly(
                        "instrument form: its wording is under licence and the built-in content holds that of"
                                + " the items [1, 3]; take it out, a site that holds the licence brings it in a pack of its own.");
    }

    @Test
    void freeWordingMayBeBuiltIn() {
        assertThat(problems(INSTRUMENT
                        .replace("licence: licensed", "licence: free")
                        .replace("reversed: [2]", "text: {1: Words}")))
                .isEmpty();
    }

    @Test
    void aPackOfTheSiteThatHoldsTheLicenceBringsTheWording(@TempDir Path pack) throws IOException {
        Files.writeString(
                pack.resolve("pack.yaml"),
                "pack: {id: clinic, version: 1, licence: Agreement 123, contentVersions: [\"1.0\"]}\n");
        Files.writeString(
                pack.resolve("form.yaml"), INSTRUMENT.replace("reversed: [2]", "reversed: [2]\n  text: {1: Words}"));
        Knowledge knowledge = Binder.bind(
                ContentFolder.withPack(SmallContent.valid().and(INSTRUMENT).content(), pack));
        assertThat(KnowledgeCheck.problems(knowledge)).isEmpty();
        assertThat(knowledge.instruments().byId().values()).singleElement().satisfies(each -> {
            assertThat(each.pack()).isEqualTo("clinic");
            assertThat(each.items().getFirst().text()).isEqualTo("Words");
        });
    }

    @Test
    void marksAndRangesAreReadAsWritten() {
        Instrument form = SmallContent.valid()
                .and(INSTRUMENT)
                .knowledge()
                .instruments()
                .byId()
                .values()
                .iterator()
                .next();
        assertThat(form.items()).extracting(Instrument.Item::reversed).containsExactly(false, true, false, false);
        assertThat(form.items()).extracting(Instrument.Item::max).containsExactly(2, 2, 2, 10);
        assertThat(form.pack()).isEmpty();
    }
}
