package org.lumbar.care;

import java.util.List;
import org.lumbar.knowledge.PrognosticFigure;
import org.lumbar.knowledge.PrognosticOutcome;
import org.lumbar.knowledge.PrognosticOutcome.Factor;
import org.lumbar.knowledge.PrognosticTool;
import org.lumbar.knowledge.PrognosticTool.Stratum;
import org.lumbar.knowledge.RecoveryCourse;

/// What to expect: published figures on people like this one, side by side. Nothing here is a probability of this
/// one person.
///
/// @param scope whether figures are given
/// @param courses how pain goes on average
/// @param outcomes outcomes with what goes with them in this person
/// @param tools what each tool says
/// @param toolsDisagree whether one tool says low risk and another does not
/// @param figures single published figures
public record Prognosis(
        Scope scope,
        List<RecoveryCourse> courses,
        List<OutcomeForPerson> outcomes,
        List<ToolResult> tools,
        boolean toolsDisagree,
        List<PrognosticFigure> figures) {

    /// Whether figures are given.
    public enum Scope {
        /// They are.
        GIVEN,
        /// Something must be settled at once or soon, and the figures are of people without it.
        PRESSING,
        /// The person is under 18, and the figures are of adults.
        OUTSIDE_THE_EVIDENCE
    }

    /// Nothing to say, for this reason.
    static Prognosis none(Scope scope) {
        return new Prognosis(scope, List.of(), List.of(), List.of(), false, List.of());
    }

    /// An outcome with what goes with it in this person.
    ///
    /// @param outcome the outcome
    /// @param present factors that hold
    /// @param unknown factors of which nothing is known, where no factor of their group holds
    public record OutcomeForPerson(PrognosticOutcome outcome, List<Factor> present, List<Factor> unknown) {}

    /// What one tool says of this person.
    ///
    /// @param tool the tool
    /// @param outcome how much it says
    /// @param strata the group, or the groups that are left where scores are missing
    /// @param ask scores that are missing
    public record ToolResult(PrognosticTool tool, Outcome outcome, List<Stratum> strata, List<String> ask) {}

    /// How much a tool says.
    public enum Outcome {
        /// It puts the person into a group.
        GROUP,
        /// A missing score decides between groups.
        OPEN,
        /// The scores contradict each other.
        IMPOSSIBLE,
        /// No score is known.
        NOT_KNOWN
    }
}
