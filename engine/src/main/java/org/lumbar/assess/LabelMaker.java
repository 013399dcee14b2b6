package org.lumbar.assess;

import org.lumbar.knowledge.Knowledge;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.triage.Situation;

/// Makes everything that is said by criteria alone.
final class LabelMaker {

    private final DiscriminatorMaker discriminators;
    private final RootTableMaker rootTables;
    private final MechanismMaker mechanism;

    LabelMaker(Knowledge knowledge, FindingIndex index) {
        discriminators = new DiscriminatorMaker(knowledge, index);
        rootTables = new RootTableMaker(knowledge, index);
        mechanism = new MechanismMaker(knowledge, index);
    }

    Labels make(Situation situation) {
        return new Labels(discriminators.make(situation), rootTables.make(situation), mechanism.make(situation));
    }
}
