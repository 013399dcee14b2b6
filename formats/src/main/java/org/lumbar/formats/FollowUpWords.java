package org.lumbar.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.NerveRoots;
import org.lumbar.assess.NextQuestion;
import org.lumbar.assess.NotCleared;
import org.lumbar.assess.ResidualRiskEntry;
import org.lumbar.assess.SeenWithoutPain;
import org.lumbar.assess.Stop;
import org.lumbar.presentation.NotUsed;
import org.lumbar.presentation.Side;

/// The sentences of the end of a report, the same in every form.
public final class FollowUpWords {

    /// What leads the list of next questions where gates are open.
    public static final String GATES_FIRST = "The open questions under NOT CLEARED.";

    /// What leads the signs that would change the urgency.
    public static final String EXAMINE = "Signs and tests of which one would change it, so still to be looked for:";

    /// Names in one list; the JSON output holds all.
    private static final int MOST_NAMED = 5;

    private static final List<String> LEVELS = List.of("emergency", "urgent", "routine", "self-care");

    private FollowUpWords() {}

    /// What remains possible of one condition.
    public static String residual(ResidualRiskEntry entry) {
        return entry.label() + ": " + entry.text() + " Missed share " + Wording.share(entry.share()) + ".";
    }

    /// One nerve root with its probability.
    public static String hypothesis(NerveRoots.Root root) {
        String disc = disc(root);
        return name(root) + ": " + Wording.percent(root.probability()) + " % (" + prior(root) + ")"
                + (disc.isEmpty() ? "" : ", " + disc);
    }

    /// The name of a root, or "no root".
    public static String name(NerveRoots.Root root) {
        return isNone(root) ? "no root" : root.root();
    }

    /// Whether it is the hypothesis that no root is the cause.
    public static boolean isNone(NerveRoots.Root root) {
        return root.root().equals("none");
    }

    /// What was believed of a root before the signs.
    public static String prior(NerveRoots.Root root) {
        return "before the signs " + Wording.percent(root.prior()) + " %";
    }

    /// The usual disc of a root, or empty.
    public static String disc(NerveRoots.Root root) {
        return isNone(root) || root.disc().isEmpty() ? "" : "usual disc " + root.disc();
    }

    /// The signs that the roots rest on; empty where none is known.
    public static String signs(NerveRoots roots, Names names) {
        var signs = new StringJoiner("; ", "from: ", "").setEmptyValue("");
        for (NerveRoots.Sign sign : roots.signs()) {
            signs.add(names.answered(sign.finding(), sign.answer()));
        }
        return signs.toString();
    }

    /// The side of the roots; empty where it is not known.
    public static String side(NerveRoots roots) {
        return roots.side() == Side.UNSTATED ? "" : "side: " + roots.side().id();
    }

    /// How common an image finding is without pain.
    public static String seen(SeenWithoutPain seen, Names names) {
        return names.finding(seen.finding()) + ": seen in " + Wording.percent(seen.share())
                + " % of pain-free people in their " + seen.age() + "s.";
    }

    /// The next questions that are not among the open gates already.
    public static List<NextQuestion> notAbove(Assessment assessment) {
        List<String> gates =
                assessment.notCleared().stream().map(NotCleared::finding).toList();
        return assessment.nextQuestions().stream()
                .filter(question -> !(isSafety(question) && gates.contains(question.finding())))
                .toList();
    }

    private static boolean isSafety(NextQuestion question) {
        return question.kind() == NextQuestion.Kind.GATE || question.kind() == NextQuestion.Kind.SWEEP;
    }

    /// A question with the way in which it is answered.
    public static String question(NextQuestion question) {
        String obtained = switch (question.obtained()) {
            case ASKED -> "ask";
            case EXAMINED -> "examine";
            case BLOOD -> "laboratory";
            case IMAGING -> "imaging";
        };
        return question.question() + " (" + obtained + ")";
    }

    /// Whether one further answer changes the urgency.
    public static String stop(Stop stop) {
        return stop.holdsForAsked()
                ? "No one further answer to a question would change the urgency (" + stop.tried() + " tried)."
                : "One further answer could change the urgency (" + stop.tried() + " tried):";
    }

    /// The answers that would change the level, a line for each level.
    public static List<String> changes(List<Stop.Change> changes, Names names) {
        List<String> lines = new ArrayList<>();
        for (String level : LEVELS) {
            List<String> answers = changes.stream()
                    .filter(change -> change.level().equals(level))
                    .map(change -> names.answered(change.finding(), change.answer()))
                    .toList();
            if (!answers.isEmpty()) {
                lines.add("to " + level + ": " + list(answers));
            }
        }
        return lines;
    }

    private static String list(List<String> answers) {
        String shown = String.join("; ", answers.subList(0, Math.min(MOST_NAMED, answers.size())));
        int more = answers.size() - MOST_NAMED;
        return more > 0 ? shown + "; and " + more + " more" : shown;
    }

    /// What was entered and not used, and why.
    public static String notUsed(NotUsed each) {
        String answer = each.answer().isEmpty() ? "" : " (" + SafeText.visible(each.answer()) + ")";
        return SafeText.visible(each.finding()) + answer + ": " + each.reason();
    }
}
