package org.lumbar.knowledge.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.screening.ScreeningContent;
import org.lumbar.knowledge.source.Binder;
import org.lumbar.knowledge.source.Content;
import org.lumbar.knowledge.source.ContentFolder;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.knowledge.source.PopulationBinder;
import org.lumbar.knowledge.source.RecordMappingBinder;
import org.lumbar.knowledge.source.ScreeningBinder;

class BuiltInContentTest {

    private static final Content CONTENT = ContentFolder.read(Path.of("content"));

    @Test
    void itPassesItsCheck() {
        assertThat(KnowledgeCheck.problems(Binder.bind(CONTENT))).isEmpty();
    }

    @Test
    void itsPopulationsPassTheirCheck() {
        assertThat(PopulationCheck.problems(Binder.bind(CONTENT), PopulationBinder.bind(CONTENT)))
                .isEmpty();
    }

    @Test
    void compiledAndReadBackItEqualsTheParsedYaml() {
        Knowledge parsed = Binder.bind(CONTENT);
        assertThat(Binder.bind(KnowledgeResource.decode(KnowledgeResource.encode(CONTENT))))
                .isEqualTo(parsed);
    }

    @Test
    void itsScreeningPassesItsCheckAndIsReadBackFromTheBuildAsParsed() {
        ScreeningContent parsed = ScreeningBinder.bind(CONTENT);
        assertThat(ScreeningCheck.problems(Binder.bind(CONTENT), RecordMappingBinder.bind(CONTENT), parsed))
                .isEmpty();
        assertThat(ScreeningBinder.bind(KnowledgeResource.decode(KnowledgeResource.encode(CONTENT))))
                .isEqualTo(parsed);
        assertThat(KnowledgeResource.screening()).isEqualTo(parsed);
        assertThat(KnowledgeResource.screening().events().keySet())
                .as("the order of the content")
                .containsExactlyElementsOf(parsed.events().keySet());
    }

    @Test
    void forAssessmentsItLeavesOutOnlyWhatNoAssessmentReads() {
        Knowledge whole = KnowledgeResource.knowledge();
        Knowledge less = KnowledgeResource.forAssessment();
        assertThat(less.unused()).isEmpty();
        assertThat(less.codes()).isEmpty();
        assertThat(less.instruments().byId()).isEmpty();
        assertThat(new Knowledge(
                        less.identity(),
                        less.sources(),
                        less.findings(),
                        less.conditions(),
                        less.rules(),
                        less.redFlagRules(),
                        less.routineRules(),
                        less.gates(),
                        less.predicates(),
                        less.nerveRoots(),
                        less.labels(),
                        less.frequencies(),
                        less.withoutPain(),
                        whole.unused(),
                        whole.codes(),
                        less.design(),
                        whole.instruments(),
                        less.care()))
                .isEqualTo(whole);
    }

    @Test
    void theBuildCarriesThisContent() {
        assertThat(KnowledgeResource.knowledge()).isEqualTo(Binder.bind(CONTENT));
    }
}
