package org.lumbar.knowledge.record;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/// How records become answers, beside the codes that stand at the findings themselves.
///
/// @param families codes that drift, by identifier, in the order of the content: the first that holds a code counts
/// @param lookBacks for how long records speak of today
/// @param episodeFindings findings whose begin is the begin of the episode
/// @param familyHistories what a disease of a relative says of the person: the finding of the person by that of the
/// relative
/// @param answers codes that say yes and no
public record RecordMapping(
        Map<String, CodeFamily> families,
        List<LookBack> lookBacks,
        List<String> episodeFindings,
        Map<String, String> familyHistories,
        Collection<AnswerCode> answers) {

    /// For how long a record of a finding speaks of today.
    ///
    /// @throws IllegalStateException when the content says nothing of the rest
    public LookBack lookBack(String finding) {
        return lookBacks.stream()
                .filter(each -> each.findings().contains(finding))
                .findFirst()
                .or(() -> lookBacks.stream()
                        .filter(each -> each.findings().isEmpty())
                        .findFirst())
                .orElseThrow(() -> new IllegalStateException(
                        "the content does not say for how long a record of " + finding + " speaks"));
    }
}
