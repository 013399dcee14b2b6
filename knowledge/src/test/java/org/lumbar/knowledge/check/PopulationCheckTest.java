package org.lumbar.knowledge.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.knowledge.Populations;
import org.lumbar.knowledge.SmallContent;
import org.lumbar.knowledge.source.Binder;
import org.lumbar.knowledge.source.Binder.BindingException;
import org.lumbar.knowledge.source.Content;
import org.lumbar.knowledge.source.ContentFile;
import org.lumbar.knowledge.source.PopulationBinder;
import org.lumbar.knowledge.tree.YamlTree;

class PopulationCheckTest {

    private static final String VALID = """
            population:
              id: plain
              label: Plain
              persons: 10
              answered: [asked]
              present: [lbp]
              quantities:
                - {quantity: age, bands: [{from: 18, below: 50, share: 0.5}, {from: 50, upTo: 90, share: 0.5}], source: study, basis: design}
              findings:
                - {finding: night-pain, share: 0.3, source: study, basis: design}
                - {finding: weight-loss, strata: [{when: {quantity: age, from: 60}, share: 0.1}], source: study, basis: design}
              only:
                - {when: female, findings: [fever]}
              publishedMisses:
                - {text: were missed, share: 0.4, source: study, basis: recalled}
            targets:
              - {id: few, population: plain, measure: emergency, atMost: 0.1, reason: because}
            """;

    private static Content content(String yaml) {
        Content small = SmallContent.valid().content();
        List<ContentFile> files = new ArrayList<>(small.files());
        files.add(new ContentFile("p.yaml", YamlTree.parse(yaml, "p.yaml")));
        return new Content(small.version(), small.sha256(), List.of(), files);
    }

    private static List<String> problems(String yaml) {
        Content content = content(yaml);
        return PopulationCheck.problems(Binder.bind(content), PopulationBinder.bind(content));
    }

    @Test
    void aSoundPopulationHasNoProblems() {
        assertThat(problems(VALID)).isEmpty();
    }

    @Test
    void itIsReadAsWritten() {
        Populations populations = PopulationBinder.bind(content(VALID));
        assertThat(populations.byId()).containsOnlyKeys("plain");
        assertThat(populations.require("plain").shares())
                .extracting(share -> share.finding() + " " + share.overall().isPresent())
                .containsExactly("night-pain true", "weight-loss false");
        assertThat(populations.targets().getFirst().isMetBy(0.1)).isTrue();
        assertThat(populations.targets().getFirst().isMetBy(0.11)).isFalse();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'finding: night-pain'|'finding: nightpain'|'population plain: findings names nightpain, which is not a finding'",
                "'finding: night-pain'|'finding: esr'|'population plain: findings names esr, which is a quantity'",
                "'share: 0.3'|'share: 1.3'|'population plain, night-pain: share is 1.3'",
                "'share: 0.3, source: study'|'share: 0.3, source: other'|'population plain, night-pain: its citation names the source other'",
                "'share: 0.3, '|'share: 0.3, recent: 0.1, '|'population plain, night-pain: recent is given'",
                "'upTo: 90, share: 0.5'|'upTo: 90, share: 0.4'|'population plain, age: the shares of its bands add up to 0.9'",
                "'{from: 50, upTo: 90,'|'{from: 50,'|'population plain, age: the band >= 50 has an open end'",
                "'{quantity: age, from: 60}'|'{quantity: age-years, from: 60}'|'population plain, weight-loss: its predicate names age-years'",
                "'findings: [fever]'|'findings: [fevers]'|'population plain: only names fevers'",
                "'persons: 10'|'persons: 10\n  like: other'|'population plain: like names the population other'",
                "'persons: 10'|'persons: 10\n  like: plain'|'population plain: it is like plain, which leads back to it'",
                "'persons: 10'|'persons: 10\n  condition: none'|'population plain: condition names the condition none'",
                "'share: 0.4, source'|'share: 4, source'|'population plain: a published miss is 4'",
                "'population: plain, measure'|'population: other, measure'|'target few: population names the population other'",
                "'reason: because'|'reason: \" \"'|'target few: it has no reason'"
            })
    void mistakesAreNamed(String old, String mistake, String problem) {
        assertThat(VALID).contains(old);
        assertThat(problems(VALID.replace(old, mistake)))
                .anySatisfy(line -> assertThat(line).startsWith(problem));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'persons: 10'|'persons: 0'|'persons must be 1 or more, not 0.'",
                "'share: 0.3,'|''|'night-pain needs either share or strata.'",
                "'measure: emergency'|'measure: panic'|'the measure panic is not known'",
                "', atMost: 0.1'|''|'a target needs atMost or atLeast.'",
                "'label: Plain'|'lable: Plain'|'the key label is missing'"
            })
    void whatCannotBeReadIsRefusedWithItsPlace(String old, String mistake, String problem) {
        Content content = content(VALID.replace(old, mistake));
        assertThatThrownBy(() -> PopulationBinder.bind(content))
                .isInstanceOf(BindingException.class)
                .hasMessageContaining("p.yaml:")
                .hasMessageContaining(problem);
    }

    @Test
    void aNarrowerFindingIsNotMoreFrequentThanWhatItImplies() {
        Content content = SmallContent.valid()
                .after(
                        "- {finding: cancer-history, share: 0.05",
                        "  - {finding: both-weak, share: 0.2, source: study, basis: design}\n"
                                + "  - {finding: gate-weakness, share: 0.1, source: study, basis: design}")
                .content();
        assertThat(PopulationCheck.problems(Binder.bind(content), PopulationBinder.bind(content)))
                .containsExactly("frequency of both-weak: its share is 0.2, above the 0.1 of gate-weakness, which it"
                        + " implies; correct one of the two.");
    }
}
