package org.lumbar.assess;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lumbar.care.Outlook;
import org.lumbar.care.Plan;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Setting;
import org.lumbar.presentation.NotUsed;
import org.lumbar.presentation.Person;

/// Everything that Lumbar says of one person. It supports a clinician's decision and shows its basis.
///
/// @param caseId identifier of the case as given; may be empty
/// @param date date of the assessment
/// @param setting where the person is seen
/// @param person the person
/// @param knowledge version and hash of the content it rests on
/// @param evidenceApplies false where the evidence does not apply (under 18): then only triggers are given
/// @param urgency level, time, place and reasons
/// @param notCleared open gates: what blocks an all-clear
/// @param differential the causes, in parts
/// @param residualRisk what remains possible after all answers were "no"
/// @param roots posterior over nerve roots; empty where it is not worth showing
/// @param seenWithoutPain imaging findings of this person that are common without pain
/// @param labels what is said by criteria alone: root or something else, roots of the neck, mechanism of pain
/// @param plan what may be done
/// @param outlook what is looked into, what to expect and what to watch for
/// @param nextQuestions what to ask or examine next, best first
/// @param stop whether any one further answer can change the urgency
/// @param notUsed everything entered that was not used, with the reason
public record Assessment(
        String caseId,
        LocalDate date,
        Setting setting,
        Person person,
        Knowledge.Identity knowledge,
        boolean evidenceApplies,
        UrgencyResult urgency,
        List<NotCleared> notCleared,
        Differential differential,
        List<ResidualRiskEntry> residualRisk,
        Optional<NerveRoots> roots,
        List<SeenWithoutPain> seenWithoutPain,
        Labels labels,
        Plan plan,
        Outlook outlook,
        List<NextQuestion> nextQuestions,
        Stop stop,
        List<NotUsed> notUsed) {

    /// Printed on every surface.
    public static final String STATEMENT =
            "Lumbar supports a clinician's decision and shows its basis; it never replaces the clinician.";
}
