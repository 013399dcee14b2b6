package org.lumbar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.knowledge.source.KnowledgeResource;

/// A pack may replace a rule that keeps people from harm; it cannot do so unchecked or unseen.
class PackSafetyTest {

    private static final String QUIET = """
            redFlagRules:
              - id: cauda-equina-suspected
                label: Cauda equina syndrome is suspected
                urgency: {level: emergency, within: PT4H}
                where: emergency department
                because: The site asks for three signs
                conditions: [%s]
                when: {all: [saddle-anaesthesia, urinary-retention, reduced-anal-tone]}
                source: site
                basis: design
            """;

    @TempDir
    private Path pack;

    @BeforeEach
    void manifest() throws IOException {
        String version = KnowledgeResource.knowledge().identity().version();
        write("pack.yaml", "pack: {id: quiet, version: 1, licence: CC0-1.0, contentVersions: [" + version + "]}\n");
        write("sources.yaml", "sources: [{key: site, authors: A site, year: 2026, publication: its rules}]\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(pack.resolve(name), text);
    }

    private Run assess(String... more) {
        String[] all = new String[more.length + 4];
        all[0] = "assess";
        all[1] = Run.example("cauda-equina.yaml");
        all[2] = "--knowledge";
        all[3] = pack.toString();
        System.arraycopy(more, 0, all, 4, more.length);
        return Run.of(all);
    }

    @Test
    void withAPackThatLeavesAnEmergencyWithoutARuleNobodyIsAssessed() throws IOException {
        // the family's second member, the conus, is named by no rule any more
        write("rules.yaml", QUIET.formatted("cauda-equina"));
        Run run = assess();
        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("no answer is given", "conus-medullaris", "`lumbar knowledge check`")
                .hasLineCount(1);
    }

    @Test
    void aRedFlagRuleThatAPackReplacesIsNamedBeforeTheAnswerAndThePackInIt() throws IOException {
        write("rules.yaml", QUIET.formatted("cauda-equina, conus-medullaris"));
        Run run = assess();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("pack quiet 1, hash");
        assertThat(run.err()).contains("replaced by a pack: red-flag rules cauda-equina-suspected.");
        assertThat(assess("--format", "json").out()).contains("\"packs\":[{\"id\":\"quiet\"");
    }

    @Test
    void aRedFlagRuleThatAPackReplacesWithoutATestFailsTheCheck() throws IOException {
        write("rules.yaml", QUIET.formatted("cauda-equina, conus-medullaris"));
        Run run = Run.of("knowledge", "check", "--knowledge", pack.toString());
        assertThat(run.exit()).isEqualTo(Exit.CHECK_FAILED);
        assertThat(run.out()).contains("cauda-equina-suspected");
    }

    @Test
    void aPredicateThatRulesRestOnIsNamedTooAndWordsAreNot() throws IOException {
        write("words.yaml", """
                findings:
                  - {id: lbp, label: Lumbago, question: "Does your lower back hurt?", obtained: asked, implies: [back-pain-any]}
                predicates:
                  - {id: bilateral-radicular-picture, label: both legs, when: foot-drop}
                """);
        Run run = assess();
        assertThat(run.err()).contains("replaced by a pack: predicates bilateral-radicular-picture.");
        assertThat(run.err()).doesNotContain("red-flag rules").doesNotContain("findings");
    }

    @Test
    void aContraindicationThatAPackTurnsIntoAWarningIsNamed() throws IOException {
        write("care.yaml", """
                contraindications:
                  - {id: nsaid-kidney-function-severely-reduced, interventions: [nsaid], action: warn, when: kidney-function-severely-reduced, because: Kidney injury, source: site, basis: design}
                """);
        assertThat(assess().err())
                .contains("replaced by a pack: contraindications nsaid-kidney-function-severely-reduced.")
                .doesNotContain("interventions");
    }

    @Test
    void aLineOfTheSafetyNetWithOtherWordsIsNamed() throws IOException {
        write("net.yaml", """
                safetyNetLines:
                  - {id: infection, always: true, watch: You feel hot., go: Call us., soon: This week., within: P7D, source: site, basis: design}
                """);
        assertThat(assess().err()).contains("replaced by a pack: lines of the safety net infection.");
    }

    @Test
    void anInvestigationThatIsNoLongerAskedForAtOnceIsNamed() throws IOException {
        write("mri.yaml", """
                investigation:
                  id: mri-lumbar
                  label: MRI of the lumbar spine
                  plain: a scan
                  kind: image
                  later:
                    - {id: any, label: leg pain, when: lbp, fromDay: 42, source: site, basis: design}
                  otherwise: {words: Nothing changes., source: site, basis: design}
                """);
        assertThat(assess().err()).contains("replaced by a pack: investigations mri-lumbar.");
    }
}
