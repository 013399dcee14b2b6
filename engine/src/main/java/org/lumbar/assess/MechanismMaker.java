package org.lumbar.assess;

import java.util.BitSet;
import java.util.List;
import org.lumbar.assess.PainMechanism.Outcome;
import org.lumbar.assess.PainMechanism.Result;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.presentation.FindingMask;
import org.lumbar.triage.Situation;

/// Evaluates the criteria for a mechanism of pain.
final class MechanismMaker {

    private final BoundCriteria[] criteria;
    private final FindingMask asked;

    MechanismMaker(Knowledge knowledge, FindingIndex index) {
        criteria = knowledge.labels().mechanisms().stream()
                .map(each -> new BoundCriteria(knowledge, index, each))
                .toArray(BoundCriteria[]::new);
        var findings = new BitSet();
        for (BoundCriteria each : criteria) {
            each.collect(findings);
        }
        asked = FindingMask.of(findings);
    }

    PainMechanism make(Situation situation) {
        if (!asked.anyPresent(situation.answers()) && !asked.anyAbsent(situation.answers())) {
            return PainMechanism.NOTHING_KNOWN;
        }
        Result[] results = new Result[criteria.length];
        boolean known = false;
        for (int i = 0; i < results.length; i++) {
            results[i] = criteria[i].evaluate(situation);
            known |= results[i].outcome() != Outcome.NOTHING_KNOWN;
        }
        return known ? new PainMechanism(PainMechanism.LABEL, List.of(results)) : PainMechanism.NOTHING_KNOWN;
    }
}
