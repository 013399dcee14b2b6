package org.lumbar.assess;

import java.util.ArrayList;
import java.util.List;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.WithoutPain;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.triage.Situation;

/// How often an imaging finding of this person is seen in people of the same decade who have no back pain. It is
/// words beside the finding and moves no probability.
///
/// @param finding identifier of a finding that is present
/// @param age age at which the decade begins, in years
/// @param share proportion of people without pain who have it, above 0 and below 1
/// @param citation source and basis
public record SeenWithoutPain(String finding, int age, double share, Citation citation) {

    /// Those of a person, in the order of the content; none where the age is not known.
    static List<SeenWithoutPain> of(Knowledge knowledge, FindingIndex index, Situation situation) {
        Answers answers = situation.answers();
        double age = answers.value(index.require(FindingIndex.AGE));
        List<SeenWithoutPain> seen = new ArrayList<>();
        for (WithoutPain each : knowledge.withoutPain().values()) {
            if (answers.isPresent(index.require(each.finding()))) {
                each.at(age)
                        .ifPresent(decade -> seen.add(
                                new SeenWithoutPain(each.finding(), decade.age(), decade.share(), decade.citation())));
            }
        }
        return List.copyOf(seen);
    }
}
