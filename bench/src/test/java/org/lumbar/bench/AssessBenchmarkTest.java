package org.lumbar.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Assessor;
import org.lumbar.assess.Differential.Entry;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.presentation.Presentation;

/// The benchmarks compute what they say they compute.
class AssessBenchmarkTest {

    private final AssessBenchmark benchmark = new AssessBenchmark();
    private final Assessor assessor = Assessor.of(KnowledgeResource.knowledge());

    @Test
    void assessIsTheWholeAssessmentOfTheNextPerson() {
        benchmark.persons();
        List<Presentation> persons = Persons.generate(assessor.knowledge(), 1000, 20260302);
        for (int i = 1; i < 50; i++) {
            Assessment measured = benchmark.assess();
            assertThat(measured).isEqualTo(assessor.assess(persons.get(i)));
            assertThat(measured.nextQuestions()).isNotEmpty();
            assertThat(measured.stop().tried()).isPositive();
        }
    }

    @Test
    void posteriorsAreThoseOfTheAssessment() {
        benchmark.persons();
        List<Presentation> persons = Persons.generate(assessor.knowledge(), 1000, 20260302);
        for (int i = 1; i < 50; i++) {
            double[] measured = benchmark.posteriors();
            Assessment assessment = assessor.assess(persons.get(i));
            for (Entry entry : assessment.differential().others()) {
                int number = assessor.knowledge().conditions().stream()
                        .map(each -> each.id())
                        .toList()
                        .indexOf(entry.condition());
                double shown = Math.log(entry.probability() / (1 - entry.probability()));
                assertThat(measured[number]).isCloseTo(shown, org.assertj.core.data.Offset.offset(1e-6));
            }
        }
    }

    @Test
    void personsDifferAndRepeatWithTheirSeed() {
        List<Presentation> first = Persons.generate(assessor.knowledge(), 100, 7);
        assertThat(Persons.generate(assessor.knowledge(), 100, 7)).isEqualTo(first);
        assertThat(first).doesNotHaveDuplicates();
        assertThat(first.stream()
                        .mapToInt(each -> each.observations().size())
                        .average()
                        .orElse(0))
                .isGreaterThan(10);
    }
}
