package org.lumbar.interview;

import java.util.List;
import java.util.stream.Stream;
import org.lumbar.assess.Assessment;
import org.lumbar.knowledge.Finding;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Interpretation;
import org.lumbar.presentation.Observation;

/// What is known at one point of an interview, and what follows from it.
///
/// @param answers a working copy, which nobody here changes
record Known(
        Progress progress, Interpretation interpretation, Answers answers, Assessment assessment, Subjects subjects) {

    static Known of(Progress progress, Interpretation interpretation, Assessment assessment, Subjects subjects) {
        return new Known(progress, interpretation, interpretation.answers(), assessment, subjects);
    }

    Stream<Observation> observations() {
        return progress.presentation().observations().stream().filter(each -> subjects.knows(each.finding()));
    }

    /// The findings that were answered with yes or measured, oldest answer first.
    List<Observation> affirmed() {
        return observations()
                .filter(each -> each.status() == FindingStatus.PRESENT)
                .toList();
    }

    boolean isPresent(Finding finding) {
        return answers.isPresent(subjects.index().require(finding.id()));
    }

    boolean isUnknown(Finding finding) {
        return answers.isUnknown(subjects.index().require(finding.id()));
    }

    /// Whether somebody said that a finding is there, or that nobody knows: then it is not asked again.
    boolean isSettled(Finding finding) {
        return observations()
                .anyMatch(each -> each.status() != FindingStatus.ABSENT && subjects.speaksOf(each, finding));
    }

    /// Whether somebody said that nobody knows.
    boolean isSaidUnknown(Finding finding) {
        return observations()
                .anyMatch(each -> each.status() == FindingStatus.UNKNOWN && subjects.speaksOf(each, finding));
    }

    /// Whether somebody said that a finding is there, however old it is.
    boolean isSaidPresent(Finding finding) {
        return observations()
                .anyMatch(each -> each.status() == FindingStatus.PRESENT && subjects.speaksOf(each, finding));
    }
}
