package org.lumbar.contenttest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Assessor;
import org.lumbar.assess.Differential.Entry;
import org.lumbar.assess.Differential.Established;
import org.lumbar.assess.NotCleared;
import org.lumbar.assess.ResidualRiskEntry;
import org.lumbar.assess.UrgencyResult.Reason;
import org.lumbar.formats.CaseReader;
import org.lumbar.formats.Strictness;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.presentation.Presentation;

/// Runs tests on a content. A test fails with a line for each expectation that does not hold.
public final class ContentTestRunner {

    /// The date of the assessment in a test that names none.
    public static final LocalDate DATE = LocalDate.of(2026, 3, 2);

    private final Knowledge knowledge;
    private final Assessor assessor;
    private final CaseReader reader;

    private ContentTestRunner(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.assessor = Assessor.of(knowledge);
        this.reader = CaseReader.of(assessor.interpreter(), CaseReader.Defaults.on(DATE), Strictness.STRICT);
    }

    /// A runner on a content that holds together.
    ///
    /// @throws IllegalArgumentException when it does not; run the check first
    public static ContentTestRunner of(Knowledge knowledge) {
        return new ContentTestRunner(knowledge);
    }

    /// What does not hold, one line each; empty when the test passes.
    public List<String> problems(ContentTestCase test) {
        var mismatches = new Mismatches();
        try {
            if (test.ofInstrument()) {
                InstrumentExpectations.check(knowledge.instruments(), test, mismatches);
            } else if (test.ofPathway()) {
                PathwayExpectations.check(assessor, test, mismatches);
            } else {
                assess(test, mismatches);
            }
        } catch (ContentException error) {
            mismatches.add(String.valueOf(error.getMessage()));
        }
        return mismatches.lines();
    }

    private void assess(ContentTestCase test, Mismatches mismatches) {
        Presentation presentation = reader.read(test.given()).presentation();
        Assessment assessment = assessor.assess(presentation);
        Fields expected = test.expected();
        urgency(assessment, expected, mismatches);
        mismatches.holds(
                "the open gates",
                assessment.notCleared().stream().map(NotCleared::finding).toList(),
                expected.texts("open"),
                expected.texts("notOpen"));
        mismatches.holds(
                "the likely causes",
                ids(assessment.differential().likely()),
                expected.texts("likely"),
                expected.texts("notLikely"));
        mismatches.holds(
                "the causes pointed to",
                ids(assessment.differential().pointedTo()),
                expected.texts("pointedTo"),
                expected.texts("notPointedTo"));
        mismatches.holds(
                "the established causes",
                assessment.differential().established().stream()
                        .map(Established::condition)
                        .toList(),
                expected.texts("established"),
                expected.texts("notEstablished"));
        mismatches.holds(
                "the residual risks",
                assessment.residualRisk().stream()
                        .map(ResidualRiskEntry::condition)
                        .toList(),
                expected.texts("residualRisk"),
                List.of());
        LabelExpectations.check(assessment, expected, mismatches);
        OutlookExpectations.check(assessment.outlook(), expected, mismatches);
        PlanExpectations.check(assessor, presentation, expected, mismatches);
        expected.done();
    }

    private static void urgency(Assessment assessment, Fields expected, Mismatches mismatches) {
        List<String> reasons =
                assessment.urgency().because().stream().map(Reason::id).toList();
        if (expected.has("urgency")) {
            mismatches.oneOf(
                    "the urgency (because of " + reasons + ")",
                    assessment.urgency().urgency().level().id(),
                    expected.texts("urgency"));
        }
        if (expected.has("within")) {
            mismatches.equal("the time within", assessment.urgency().urgency().within(), expected.text("within"));
        }
        mismatches.holds("the reasons", reasons, expected.texts("because"), expected.texts("notBecause"));
    }

    private static List<String> ids(List<Entry> entries) {
        List<String> ids = new ArrayList<>();
        for (Entry entry : entries) {
            ids.add(entry.condition());
            entry.family().forEach(member -> ids.add(member.condition()));
        }
        return ids;
    }
}
