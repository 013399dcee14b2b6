package org.lumbar.contenttest;

import org.lumbar.assess.Assessor;
import org.lumbar.formats.ExpectedDecision;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.presentation.Presentation;

/// What a test may expect of a plan: `plan: [{intervention: nsaid, decision: do-not-offer, because: [...]}]`.
final class PlanExpectations {

    private PlanExpectations() {}

    static void check(Assessor assessor, Presentation presentation, Fields expected, Mismatches mismatches) {
        for (ExpectedDecision each : expected.list("plan", ExpectedDecision::read)) {
            each.mismatches(guideline ->
                            assessor.following(guideline).assess(presentation).plan())
                    .forEach(mismatches::add);
        }
    }
}
