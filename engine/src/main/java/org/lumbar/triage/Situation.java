package org.lumbar.triage;

import java.util.BitSet;
import org.lumbar.knowledge.Setting;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.presentation.Interpretation;

/// One person as the rules see them.
///
/// @param answers what is known
/// @param person the same person with only age and sex known, against which evidence is measured
/// @param setting where the person is seen
/// @param anyChangeToAsk long-known findings whose change nobody asked about
/// @param longKnown long-known findings of which somebody said how they have gone: an answer, and no news
/// @param adult whether the evidence applies: false under the adult age
public record Situation(
        Answers answers, Answers person, Setting setting, BitSet anyChangeToAsk, BitSet longKnown, boolean adult) {

    /// The situation of an interpretation.
    ///
    /// @param adultAge age from which the evidence applies; an unknown age is taken for an adult's
    public static Situation of(Interpretation interpretation, FindingIndex index, double adultAge) {
        Answers answers = interpretation.answers();
        int age = index.require(FindingIndex.AGE);
        var person = new Answers(index.size());
        if (answers.isPresent(age)) {
            person.measure(age, answers.value(age));
        }
        for (String sex : new String[] {FindingIndex.FEMALE, FindingIndex.MALE}) {
            int finding = index.require(sex);
            person.set(finding, answers.status(finding));
        }
        var anyChange = new BitSet();
        interpretation.anyChangeToAsk().forEach(anyChange::set);
        var longKnown = new BitSet();
        interpretation.longKnown().forEach(longKnown::set);
        boolean adult = !(answers.value(age) < adultAge);
        return new Situation(answers, person, interpretation.presentation().setting(), anyChange, longKnown, adult);
    }
}
