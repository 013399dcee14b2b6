package org.lumbar.formats;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lumbar.care.Clarity;
import org.lumbar.care.Decision;
import org.lumbar.care.DecisionAid;
import org.lumbar.care.DecisionAid.Option;
import org.lumbar.care.OptionEvidence;
import org.lumbar.care.Plan;
import org.lumbar.care.Reason;
import org.lumbar.care.Recommendation;
import org.lumbar.formats.PlanWords.Said;
import org.lumbar.knowledge.Effect;
import org.lumbar.knowledge.Effect.Certainty;
import org.lumbar.knowledge.Effect.StudyDesign;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.Intervention.Mechanism;
import org.lumbar.knowledge.Intervention.Step;
import org.lumbar.knowledge.Numbers;
import org.lumbar.knowledge.Phase;

/// Words for a decision aid, the same in text and on the page.
public final class AidWords {

    /// Above every comparison.
    public static final String NO_RANKING =
            "The options stand in the order in which they were asked for, which is no order of merit. Whoever decides with"
                    + " the person decides.";

    /// Above the drawings of people.
    public static final String PEOPLE =
            "Each drawing is 100 people of a study, who are named above it. None of them is this person, and nobody knows"
                    + " whom of them this person is most like.";

    /// Where no study counted people.
    public static final String NO_PEOPLE =
            "Shares of people are not known: the studies give averages or ratios only, so no people are drawn.";

    /// Above the intervals.
    public static final String AVERAGES =
            "Most studies give the difference between the averages of two groups. Each stands with its 95 % interval beside"
                    + " the smallest change that people notice as worth while.";

    /// Above results that were analysed both ways.
    public static final String TWO_WAYS =
            "Many had the treatment they were not assigned to, so the trial was analysed both ways. As assigned compares like"
                    + " with like, but blurs what the treatment does; as treated compares people who chose with people who did not,"
                    + " and they differ in more than the treatment.";

    /// Where effects come from another stage.
    public static final String OTHER_STAGE =
            "No study at this stage is in the content; what follows was seen in people at another one.";

    /// Where no study is in the content.
    public static final String NOTHING_KNOWN = "No effect is known from a study.";

    /// Where everything known was counted in people.
    public static final String SEE_PEOPLE = "What its studies found is drawn above, as people.";

    /// Where nobody worked out costs.
    public static final String NO_COST = "Not known in this content.";

    /// Where one of two analyses is missing.
    public static final String NO_FIGURE = "no figure in this content";

    /// Analysed by the group that people were drawn into.
    public static final String AS_ASSIGNED = "as assigned (randomised)";

    /// Analysed by what people had.
    public static final String AS_TREATED = "as treated (not randomised)";

    /// Where no harm is named.
    public static final String NO_HARM_NAMED = "None is named in this content, which does not mean that there is none.";

    private AidWords() {}

    /// Names of the options.
    public static String title(DecisionAid aid) {
        return aid.options().stream()
                .map(option -> option.intervention().label())
                .collect(Collectors.joining(" / "));
    }

    /// What the plan says of an option: each thing once, with the conditions it is said of.
    public static List<Said> said(Option option, DecisionAid aid) {
        var plan = new Plan(
                aid.plan().guideline(), aid.plan().phase(), aid.plan().referral(), option.recommendations(), List.of());
        return PlanWords.said(plan).values().stream().flatMap(List::stream).toList();
    }

    /// The decision: `not now, from 2026-04-01`, with the conditions where the plan is for several.
    public static String decision(Said said, DecisionAid aid) {
        long conditions = aid.plan().recommendations().stream()
                .map(Recommendation::condition)
                .distinct()
                .count();
        String about = conditions > 1 ? " (for " + String.join("; ", said.conditions()) + ")" : "";
        return Wording.capital(said.one().decision().label()) + about;
    }

    /// The reasons that are told one by one: all but those that only say that something is not known.
    public static List<Reason> told(Recommendation recommendation) {
        return recommendation.because().stream()
                .filter(reason -> reason.kind() != Reason.Kind.NOT_KNOWN && reason.kind() != Reason.Kind.OPEN_GATE)
                .toList();
    }

    /// What must be asked first; nothing where no answer would make it an option.
    public static List<String> asked(Recommendation recommendation) {
        return recommendation.decision() == Decision.DO_NOT_OFFER ? List.of() : recommendation.ask();
    }

    /// Why an option is not compared; empty where it is.
    public static String standing(Option option, DecisionAid aid) {
        return switch (option.standing()) {
            case COMPARED -> "";
            case REFERRAL_FIRST -> "Not compared while the person must be seen elsewhere first.";
            case OUTSIDE_THE_EVIDENCE -> "Not compared: the evidence is about adults.";
            case OTHER_STAGE ->
                "It is used for this condition, but not at this stage or in this picture" + phases(option.phases(), aid)
                        + ".";
            case NO_USE ->
                "It has no use for " + String.join("; ", aid.conditions()) + ". In this content it is for: "
                        + String.join("; ", option.usedFor()) + ".";
        };
    }

    private static String phases(List<Phase> phases, DecisionAid aid) {
        boolean other = aid.plan().phase().map(phase -> !phases.contains(phase)).orElse(false);
        return other
                ? " (only in " + phases.stream().map(Phase::id).collect(Collectors.joining(" or ")) + " pain)"
                : "";
    }

    /// A share of people: `58 of 100`, with the published figure where it is no whole number.
    public static String count(Figure share) {
        double exact = share.value();
        String interval = share.hasInterval()
                ? " (" + Numbers.plain(share.low().getAsDouble()) + " to "
                        + Numbers.plain(share.high().getAsDouble()) + ")"
                : "";
        return Numbers.plain(exact) + " of 100" + interval;
    }

    /// How many more of 100: `24 more of 100 (12.6 to 34.9)`.
    public static String more(Figure more) {
        if (!more.hasInterval()) {
            return amount(more.value());
        }
        double low = more.low().getAsDouble();
        double high = more.high().getAsDouble();
        String interval = low < 0 && high > 0
                ? amount(low) + " to " + amount(high)
                : Numbers.plain(Math.min(Math.abs(low), Math.abs(high))) + " to "
                        + Numbers.plain(Math.max(Math.abs(low), Math.abs(high)));
        return amount(more.value()) + " of 100 (" + interval + ")";
    }

    private static String amount(double more) {
        return Numbers.plain(Math.abs(more)) + (more < 0 ? " fewer" : " more");
    }

    /// Whether two groups of people differ.
    public static String difference(Clarity clarity) {
        return switch (clarity) {
            case BETTER -> "Clearly different, in favour of it.";
            case WORSE -> "Clearly different, against it.";
            case DIFFERENT -> "Clearly different.";
            case NOT_CLEAR -> "Not clearly different.";
            case SAME -> "The same number in both groups.";
            case NOT_TOLD -> "No interval of the difference is known, so chance is not ruled out here.";
            case ONE_GROUP -> "Counted in one group only.";
        };
    }

    /// Whether an average differs.
    public static String average(Effect effect, Clarity clarity) {
        boolean chosen = effect.design() != StudyDesign.RANDOMISED;
        return switch (clarity) {
            case BETTER -> chosen ? "better in those who had it, who were not drawn by lot" : "better with it";
            case WORSE -> chosen ? "worse in those who had it, who were not drawn by lot" : "worse with it";
            case NOT_CLEAR, SAME, DIFFERENT -> "not clearly different";
            case NOT_TOLD, ONE_GROUP -> "no interval is known";
        };
    }

    /// Randomised results that are told as averages, for the people do not tell them.
    public static List<Effect> averages(OptionEvidence evidence) {
        return evidence.randomised().stream()
                .filter(effect -> !AidPeople.isToldByPeople(effect))
                .toList();
    }

    /// The scales on which no smallest change that matters is known; empty where it is known on all.
    public static String withoutChange(List<String> scales) {
        return scales.isEmpty()
                ? ""
                : "No smallest change that matters is known for: " + String.join("; ", scales) + ".";
    }

    /// How certain the evidence is: `moderate certainty (our judgement)`.
    public static String certainty(Effect effect) {
        return words(effect.certainty()) + " certainty" + (effect.ownCertainty() ? " (our judgement)" : "");
    }

    private static String words(Certainty certainty) {
        return certainty.id().replace('-', ' ');
    }

    /// Against what, after what time, in whom: what every figure needs beside it.
    public static String setting(Effect effect) {
        return "against " + effect.comparator() + ", " + effect.horizon() + "; in " + effect.population();
    }

    /// How an option is thought to act: `transduction and transmission (the root is freed)`.
    public static String mechanism(Mechanism mechanism) {
        String steps = mechanism.steps().stream().map(Step::id).collect(Collectors.joining(" and "));
        return mechanism.words().isEmpty() ? steps : mechanism.words() + " (" + steps + ")";
    }

    /// How the options' guidelines stand, one line each; where nobody speaks, that is said.
    public static String silent(Recommendation recommendation) {
        return "No guideline of this content speaks of it for "
                + recommendation.conditionLabel().toLowerCase(Locale.ROOT) + ".";
    }
}
