package org.lumbar.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Assessor;
import org.lumbar.assess.NextQuestion;
import org.lumbar.explanation.Alternatives.Alternative;
import org.lumbar.explanation.QuestionExplanation.Answer;
import org.lumbar.explanation.Recomputation.State;
import org.lumbar.knowledge.Condition;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Finding.Kind;
import org.lumbar.knowledge.Numbers;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.presentation.Presentation;
import org.lumbar.presentation.Problem;

/// Explains what an assessor says of a person: the way to a probability, the reasons of a level, the worth of a
/// question. Immutable, and a pure function of the content and the presentation, like the assessor.
public final class Explainer {

    private final Assessor assessor;
    private final Recomputation recomputation;
    private final QuantityValues values;
    private final RuleReader rules;

    private Explainer(Assessor assessor) {
        this.assessor = assessor;
        recomputation = new Recomputation(assessor);
        values = new QuantityValues(assessor.knowledge());
        rules = new RuleReader(recomputation);
    }

    /// The explainer of what an assessor says.
    public static Explainer of(Assessor assessor) {
        return new Explainer(assessor);
    }

    /// Explains the figure of a condition, whether a report shows it or not.
    ///
    /// @throws IllegalArgumentException when the content has no such condition
    public ConditionExplanation condition(Presentation presentation, String condition) {
        List<Condition> all = assessor.knowledge().conditions();
        for (int number = 0; number < all.size(); number++) {
            if (all.get(number).id().equals(condition)) {
                return new ConditionExplainer(recomputation, values, rules)
                        .explain(presentation, number, assessor.assess(presentation));
            }
        }
        throw new IllegalArgumentException("the content has no condition " + condition);
    }

    /// Explains the level.
    public UrgencyExplanation urgency(Presentation presentation) {
        return new UrgencyExplainer(recomputation, values, rules).explain(presentation, assessor.assess(presentation));
    }

    /// Explains what the answers to a finding would change, whether it is among the next questions or not.
    ///
    /// @param finding identifier or alias
    /// @throws IllegalArgumentException when the content has no such finding
    public QuestionExplanation question(Presentation presentation, String finding) {
        FindingIndex index = recomputation.index();
        OptionalInt number = index.number(finding);
        if (number.isEmpty()) {
            throw new IllegalArgumentException("the content has no finding " + finding);
        }
        Finding asked = index.finding(number.getAsInt());
        Assessment now = assessor.assess(presentation);
        State state = recomputation.of(presentation);
        var alternatives =
                new Alternatives(index, values, presentation, state.situation().answers());
        List<Answer> answers = new ArrayList<>();
        for (Alternative alternative : alternatives.of(number.getAsInt())) {
            if (!alternative.otherwise().equals(alternative.given())) {
                answers.add(answer(alternative, now, state));
            }
        }
        int place = 0;
        Optional<NextQuestion> next = Optional.empty();
        for (int i = 0; i < now.nextQuestions().size() && next.isEmpty(); i++) {
            if (now.nextQuestions().get(i).finding().equals(asked.id())) {
                place = i + 1;
                next = Optional.of(now.nextQuestions().get(i));
            }
        }
        return new QuestionExplanation(
                now, asked, known(asked, number.getAsInt(), state), place, next, List.copyOf(answers));
    }

    private Answer answer(Alternative alternative, Assessment now, State state) {
        State after = recomputation.of(alternative.presentation());
        List<Problem> problems = new ArrayList<>(after.interpretation().problems());
        problems.removeAll(state.interpretation().problems());
        return new Answer(
                alternative.otherwise(),
                problems.isEmpty() ? "" : problems.getFirst().message(),
                Comparison.of(now, assessor.assess(alternative.presentation())));
    }

    private static String known(Finding finding, int number, State state) {
        if (finding.kind() == Kind.QUANTITY) {
            double value = state.situation().answers().value(number);
            return Double.isNaN(value) ? "unknown" : Numbers.plain(value);
        }
        return state.situation().answers().status(number).id();
    }
}
