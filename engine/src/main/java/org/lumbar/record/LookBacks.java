package org.lumbar.record;

import java.util.OptionalInt;
import org.lumbar.knowledge.record.LookBack;
import org.lumbar.knowledge.record.RecordMapping;
import org.lumbar.presentation.FindingIndex;

/// For how long a record of each finding speaks of today, by the number of the finding.
final class LookBacks {

    private final FindingIndex index;
    private final RecordMapping mapping;
    private final LookBack[] byNumber;

    LookBacks(FindingIndex index, RecordMapping mapping) {
        this.index = index;
        this.mapping = mapping;
        byNumber = new LookBack[index.size()];
        for (int i = 0; i < byNumber.length; i++) {
            byNumber[i] = mapping.lookBack(index.finding(i).id());
        }
    }

    LookBack of(String finding) {
        OptionalInt number = index.number(finding);
        return number.isPresent() ? byNumber[number.getAsInt()] : mapping.lookBack(finding);
    }
}
