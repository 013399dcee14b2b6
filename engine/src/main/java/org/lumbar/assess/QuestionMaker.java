package org.lumbar.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.lumbar.inquiry.Inquiry;
import org.lumbar.knowledge.Condition;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Finding.Obtained;
import org.lumbar.knowledge.Gate;
import org.lumbar.knowledge.Numbers;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.reasoning.Posterior;
import org.lumbar.reasoning.Weighings;
import org.lumbar.triage.Situation;
import org.lumbar.triage.Triage;

/// Words open gates, next questions and the stop.
final class QuestionMaker {

    private static final double PERCENT = 100;

    private final FindingIndex index;
    private final Triage triage;

    QuestionMaker(FindingIndex index, Triage triage) {
        this.index = index;
        this.triage = triage;
    }

    List<NotCleared> notCleared(Situation situation, List<Integer> openGates) {
        List<NotCleared> notCleared = new ArrayList<>(openGates.size());
        for (int number : openGates) {
            Gate gate = triage.gates().gates().get(number);
            List<String> members = new ArrayList<>();
            for (int member : triage.gates().openMembers(number, situation.answers())) {
                members.add(index.finding(member).id());
            }
            notCleared.add(new NotCleared(
                    gate.finding(),
                    index.finding(triage.gates().finding(number)).question(),
                    gate.why(),
                    gate.conditions(),
                    List.copyOf(members)));
        }
        return List.copyOf(notCleared);
    }

    List<NextQuestion> next(List<Integer> openGates, Inquiry.Result result, Weighings weighings) {
        List<NextQuestion> questions = new ArrayList<>();
        for (int number : openGates) {
            Gate gate = triage.gates().gates().get(number);
            Finding finding = index.finding(triage.gates().finding(number));
            questions.add(new NextQuestion(
                    finding.id(),
                    finding.question(),
                    finding.obtained(),
                    gate.sweep() ? NextQuestion.Kind.SWEEP : NextQuestion.Kind.GATE,
                    gate.why(),
                    gate.conditions(),
                    OptionalDouble.empty()));
        }
        for (Inquiry.Suggestion suggestion : result.suggestions()) {
            Finding finding = index.finding(suggestion.finding());
            Condition condition = weighings.model(suggestion.condition()).condition();
            double now = Posterior.probability(weighings.logOdds(suggestion.condition()));
            questions.add(new NextQuestion(
                    finding.id(),
                    finding.question(),
                    finding.obtained(),
                    suggestion.value().isPresent() ? NextQuestion.Kind.VALUE : NextQuestion.Kind.PROBABILITY,
                    condition.label() + " would go from " + percent(now) + " to " + percent(suggestion.ifPresent())
                            + population(condition, suggestion) + " if present.",
                    List.of(condition.id()),
                    suggestion.value()));
        }
        return questions;
    }

    /// Whom the second figure is of: an answer that completes a picture leads into the people it was counted in.
    private static String population(Condition condition, Inquiry.Suggestion suggestion) {
        return condition
                .entry()
                .filter(entry -> suggestion.entryMet())
                .map(entry -> " of people " + entry.label())
                .orElse("");
    }

    private static String percent(double probability) {
        double percent = probability * PERCENT;
        if (percent < 1) {
            return percent < 0.1 ? "under 0.1 %" : Numbers.plain(Math.rint(percent * 10) / 10) + " %";
        }
        return Numbers.plain(Math.rint(Math.min(percent, PERCENT - 1))) + " %";
    }

    Stop stop(Inquiry.Result result) {
        List<Stop.Change> asked = new ArrayList<>();
        List<Stop.Change> examined = new ArrayList<>();
        for (Inquiry.Change change : result.changes()) {
            Finding finding = index.finding(change.finding());
            var worded = new Stop.Change(
                    finding.id(),
                    change.present() ? "present" : "absent",
                    change.level().id());
            if (finding.obtained() == Obtained.ASKED) {
                asked.add(worded);
            } else if (finding.obtained() == Obtained.EXAMINED) {
                examined.add(worded);
            }
        }
        return new Stop(List.copyOf(asked), List.copyOf(examined), result.tried());
    }
}
