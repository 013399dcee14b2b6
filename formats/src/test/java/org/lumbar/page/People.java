package org.lumbar.page;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Assessor;
import org.lumbar.formats.CaseReader;
import org.lumbar.formats.CaseSource;
import org.lumbar.formats.Extent;
import org.lumbar.formats.Result;
import org.lumbar.formats.Strictness;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.Sex;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.presentation.Episode;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Person;
import org.lumbar.presentation.Presentation;

/// Assessments of the examples, and their pages.
final class People {

    static final Knowledge KNOWLEDGE = KnowledgeResource.knowledge();

    /// The examples of the repository, and a person under 18.
    static final List<String> ALL = List.of(
            "sciatica", "cauda-equina", "plain-acute-pain", "elderly-fall", "foot-drop", "widespread-pain", "under-18");

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Assessor ASSESSOR = Assessor.of(KNOWLEDGE);

    private People() {}

    static Assessment assessed(String name) {
        return ASSESSOR.assess(name.equals("under-18") ? underAge() : example(name));
    }

    static Assessment assessed(Presentation presentation) {
        return ASSESSOR.assess(presentation);
    }

    static String page(String name) {
        return page(assessed(name));
    }

    static String page(Assessment... assessments) {
        return AssessmentPage.of(KNOWLEDGE).page(List.of(assessments), Extent.REPORT);
    }

    private static Presentation underAge() {
        return new Presentation(
                "under-18",
                DAY,
                Setting.PRIMARY_CARE,
                new Person(OptionalInt.of(15), Sex.MALE),
                Episode.UNKNOWN,
                List.of(Observation.of("lbp", FindingStatus.PRESENT), Observation.of("fever", FindingStatus.PRESENT)));
    }

    private static Presentation example(String name) {
        CaseSource source =
                CaseSource.of(CaseReader.of(ASSESSOR.interpreter(), CaseReader.Defaults.on(DAY), Strictness.STRICT));
        try (Stream<Result> results = source.read(Path.of("..", "examples", name + ".yaml"))) {
            return results.findFirst()
                    .filter(Result.CaseResult.class::isInstance)
                    .map(result -> ((Result.CaseResult) result).value().presentation())
                    .orElseThrow(() -> new IllegalStateException("examples/" + name + ".yaml cannot be read"));
        }
    }
}
