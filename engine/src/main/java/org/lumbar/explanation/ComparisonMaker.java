package org.lumbar.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Contribution;
import org.lumbar.assess.Differential;
import org.lumbar.assess.Differential.Entry;
import org.lumbar.assess.NextQuestion;
import org.lumbar.assess.NotCleared;
import org.lumbar.assess.UrgencyResult;
import org.lumbar.assess.UrgencyResult.Reason;
import org.lumbar.explanation.Comparison.FurtherPart;
import org.lumbar.explanation.Move.Standing;
import org.lumbar.knowledge.Statistics;

/// Compares two assessments.
final class ComparisonMaker {

    /// Below this, log-odds differ by the rounding of the machine only.
    private static final double ROUNDING = 1e-9;

    private final Assessment before;
    private final Assessment after;

    private ComparisonMaker(Assessment before, Assessment after) {
        this.before = before;
        this.after = after;
    }

    static Comparison of(Assessment before, Assessment after) {
        return new ComparisonMaker(before, after).make();
    }

    private Comparison make() {
        List<Reason> reasonsBefore = reasons(before);
        List<Reason> reasonsAfter = reasons(after);
        List<NextQuestion> questionsBefore = questions(before);
        List<NextQuestion> questionsAfter = questions(after);
        return new Comparison(
                before,
                after,
                without(reasonsAfter, reasonsBefore, ComparisonMaker::key),
                without(reasonsBefore, reasonsAfter, ComparisonMaker::key),
                moves(),
                without(after.notCleared(), before.notCleared(), NotCleared::finding),
                without(before.notCleared(), after.notCleared(), NotCleared::finding),
                without(questionsAfter, questionsBefore, NextQuestion::finding),
                without(questionsBefore, questionsAfter, NextQuestion::finding),
                further());
    }

    private static List<Reason> reasons(Assessment assessment) {
        return assessment.urgency().because().stream()
                .filter(reason -> reason.kind() != UrgencyResult.Kind.OPEN_GATE)
                .toList();
    }

    private static String key(Reason reason) {
        return reason.kind() + " " + reason.id() + " " + reason.urgency();
    }

    private static List<NextQuestion> questions(Assessment assessment) {
        return assessment.nextQuestions().stream()
                .filter(question ->
                        question.kind() != NextQuestion.Kind.GATE && question.kind() != NextQuestion.Kind.SWEEP)
                .toList();
    }

    private static <T> List<T> without(List<T> all, List<T> others, Function<T, String> key) {
        List<String> known = others.stream().map(key).toList();
        return all.stream().filter(each -> !known.contains(key.apply(each))).toList();
    }

    private List<Move> moves() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels(before, labels);
        labels(after, labels);
        Map<String, Entry> entriesBefore = entries(before);
        Map<String, Entry> entriesAfter = entries(after);
        List<Move> moves = new ArrayList<>();
        labels.forEach((condition, label) -> {
            var from = standing(condition, before, entriesBefore);
            var to = standing(condition, after, entriesAfter);
            double change = from.entry().isPresent() && to.entry().isPresent()
                    ? logOdds(to.entry().get()) - logOdds(from.entry().get())
                    : 0;
            if (Math.abs(change) > ROUNDING || differs(from, to)) {
                moves.add(new Move(condition, label, from, to, Math.abs(change) > ROUNDING ? change : 0));
            }
        });
        moves.sort(Comparator.comparingInt((Move move) -> isEstablishing(move) ? 0 : 1)
                .thenComparingDouble(move -> -Math.abs(move.change())));
        return List.copyOf(moves);
    }

    private static boolean isEstablishing(Move move) {
        return (move.before().place() == Place.ESTABLISHED) != (move.after().place() == Place.ESTABLISHED);
    }

    private static boolean differs(Standing from, Standing to) {
        if (from.place() != to.place() || from.entry().isPresent() != to.entry().isPresent()) {
            return true;
        }
        if (from.entry().isEmpty()) {
            return false;
        }
        Entry a = from.entry().get();
        Entry b = to.entry().get();
        return Math.abs(a.low() - b.low()) > ROUNDING
                || Math.abs(a.high() - b.high()) > ROUNDING
                || !a.population().equals(b.population());
    }

    private static Standing standing(String condition, Assessment assessment, Map<String, Entry> entries) {
        return new Standing(Place.of(condition, assessment), Optional.ofNullable(entries.get(condition)));
    }

    private static void labels(Assessment assessment, Map<String, String> into) {
        assessment.differential().established().forEach(each -> into.putIfAbsent(each.condition(), each.label()));
        entries(assessment).values().forEach(each -> into.putIfAbsent(each.condition(), each.label()));
    }

    private static Map<String, Entry> entries(Assessment assessment) {
        Differential differential = assessment.differential();
        Map<String, Entry> entries = new LinkedHashMap<>();
        Stream.of(differential.likely(), differential.pointedTo(), differential.others())
                .flatMap(List::stream)
                .forEach(entry -> entries.putIfAbsent(entry.condition(), entry));
        return entries;
    }

    /// Posterior log-odds as prior and contributions give them, which keeps its digits near certainty.
    private static double logOdds(Entry entry) {
        double sum = Statistics.logOdds(entry.prior());
        for (Contribution contribution : entry.contributions()) {
            sum += contribution.logOdds();
        }
        return sum;
    }

    private List<FurtherPart> further() {
        List<FurtherPart> parts = new ArrayList<>();
        note(parts, FurtherPart.REASONS, reasons(before).equals(reasons(after)));
        note(parts, FurtherPart.NEXT_QUESTIONS, before.nextQuestions().equals(after.nextQuestions()));
        note(parts, FurtherPart.STOP, before.stop().equals(after.stop()));
        note(parts, FurtherPart.RESIDUAL_RISK, before.residualRisk().equals(after.residualRisk()));
        note(parts, FurtherPart.NERVE_ROOTS, before.roots().equals(after.roots()));
        note(parts, FurtherPart.LABELS, before.labels().equals(after.labels()));
        note(parts, FurtherPart.SEEN_WITHOUT_PAIN, before.seenWithoutPain().equals(after.seenWithoutPain()));
        note(parts, FurtherPart.NOT_USED, before.notUsed().equals(after.notUsed()));
        return List.copyOf(parts);
    }

    private static void note(List<FurtherPart> parts, FurtherPart part, boolean same) {
        if (!same) {
            parts.add(part);
        }
    }
}
