package org.lumbar.knowledge.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.knowledge.movement.PhysicalTest;
import org.lumbar.knowledge.movement.TestReference;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.YamlTree;

class PhysicalTestReaderTest {

    private static PhysicalTest read(String reference) {
        return PhysicalTestReader.test(YamlTree.parse("""
                id: hold
                label: Hold
                plain: a hold
                construct: endurance
                groups: [trunk-flexors]
                how: Hold it.
                units: [{unit: s, from: 0, upTo: 600}]
                better: higher
                role: judged
                certainty: very-low
                references:
                  - {id: hold-1, population: people, %s source: a, basis: verified}
                """.formatted(reference), "hold.yaml"));
    }

    @Test
    void aMeanAndASpreadGiveAScoreAndPatientsDoNot() {
        TestReference people = read("mean: 100, sd: 20,").references().getFirst();

        assertThat(people.givesScore()).isTrue();
        assertThat(read("mean: 100,").references().getFirst().givesScore()).isFalse();
        assertThat(read("mean: 100, sd: 20, healthy: false,")
                        .references()
                        .getFirst()
                        .givesScore())
                .isFalse();
        assertThat(read("mean: 100, sd: 20, notUsed: doubtful,")
                        .references()
                        .getFirst()
                        .givesScore())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sd: 0,|sd must be above 0, not 0.0",
                "standardError: -1,|standardError must be above 0, not -1.0",
                "'detectableChanges: [{value: 0}],'|value must be above 0",
                "'detectableChanges: [{low: 5, high: 3}],'|its high end not below its low one",
                "'quartiles: [3, 2, 5],'|in rising order",
                "'ages: [30],'|ages must be [lowest, highest]",
                "'side: both,'|side must be left or right, not both",
                "'sdd: 3,'|the key 'sdd' is not known here",
            })
    void aFigureThatCannotBeIsRefused(String reference, String message) {
        assertThatThrownBy(() -> read(reference))
                .isInstanceOf(ContentException.class)
                .hasMessageContaining(message);
    }
}
