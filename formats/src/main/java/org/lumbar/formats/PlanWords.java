package org.lumbar.formats;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lumbar.care.Decision;
import org.lumbar.care.Plan;
import org.lumbar.care.Reason;
import org.lumbar.care.Recommendation;
import org.lumbar.knowledge.Effect;
import org.lumbar.knowledge.Effect.StudyDesign;
import org.lumbar.knowledge.Intervention.GuidelineRow;
import org.lumbar.knowledge.Intervention.Step;
import org.lumbar.knowledge.Stance;
import org.lumbar.knowledge.TreatmentPopulation;

/// Words for a plan, the same in text and on the page.
public final class PlanWords {

    /// Above every plan: what it is, and what it is not.
    public static final String NO_RANKING =
            "Options with what each gains; no order of merit. Whoever decides with the person decides.";

    /// Questions that are named beside an option.
    private static final int ASKED_SHOWN = 4;

    /// Randomised effects that stand beside an option in short.
    private static final int EFFECTS_SHOWN = 1;

    /// What is said once of several conditions.
    ///
    /// @param one the recommendation
    /// @param conditions words for the conditions it is said of
    public record Said(Recommendation one, List<String> conditions) {}

    private PlanWords() {}

    /// What a plan says, each thing once, by decision.
    public static Map<Decision, List<Said>> said(Plan plan) {
        Map<List<String>, List<Recommendation>> same = new LinkedHashMap<>();
        for (Recommendation each : plan.recommendations()) {
            String about = each.decision() == Decision.DO_NOT_OFFER
                    ? each.because().getFirst().text()
                    : each.use().id();
            same.computeIfAbsent(List.of(each.id(), about), _ -> new ArrayList<>())
                    .add(each);
        }
        Map<Decision, List<Said>> said = new LinkedHashMap<>();
        for (Decision decision : Decision.values()) {
            List<Said> all = same.values().stream()
                    .filter(each -> each.getFirst().decision() == decision)
                    .map(each -> new Said(
                            each.getFirst(),
                            each.stream().map(Recommendation::conditionLabel).toList()))
                    .toList();
            if (!all.isEmpty()) {
                said.put(decision, all);
            }
        }
        return said;
    }

    /// Whose plan it is: guideline, phase, conditions.
    public static String about(Plan plan) {
        String conditions = plan.recommendations().stream()
                .map(Recommendation::conditionLabel)
                .distinct()
                .collect(Collectors.joining("; "));
        return "Follows " + plan.guideline().label() + " where that speaks. "
                + plan.phase()
                        .map(phase -> Wording.capital(phase.id()) + " pain. ")
                        .orElse("How long the pain has lasted is not known. ")
                + (conditions.isEmpty() ? "" : "For: " + conditions + ".");
    }

    /// Where the person must go first.
    public static String referral(Plan plan) {
        return plan.referral()
                .map(each -> "First: " + each.where() + ", " + Wording.urgency(each.urgency())
                        + (each.alone() ? ". Until then pain relief and the safety net, and nothing else." : "."))
                .orElse("");
    }

    /// The name of an option, with its conditions where the plan is for several.
    public static String option(Said said, Plan plan) {
        long conditions = plan.recommendations().stream()
                .map(Recommendation::condition)
                .distinct()
                .count();
        String label = said.one().intervention().label();
        return conditions > 1 && said.conditions().size() < conditions
                ? label + " (for " + String.join("; ", said.conditions()) + ")"
                : label;
    }

    /// The reasons that decide, and every caution.
    public static List<Reason> deciding(Recommendation recommendation) {
        return recommendation.because().stream()
                .filter(reason -> reason.kind() != Reason.Kind.NOT_KNOWN && reason.kind() != Reason.Kind.OPEN_GATE)
                .filter(reason ->
                        reason.decision() == recommendation.decision() || reason.kind() == Reason.Kind.CAUTION)
                .toList();
    }

    /// Whether it is not offered for no other reason than that the chosen guideline is silent and the evidence is thin, and
    /// nothing is said of this very condition: named in short only.
    public static boolean besideThePoint(Recommendation recommendation) {
        return recommendation.decision() == Decision.DO_NOT_OFFER
                && recommendation.because().getFirst().kind() == Reason.Kind.OTHERWISE
                && (recommendation.condition().equals(TreatmentPopulation.NON_SPECIFIC)
                        || !recommendation.use().conditions().contains(recommendation.condition()))
                && !recommendation.use().inConflict();
    }

    /// What must be known first; empty where nothing is missing.
    public static String asked(Recommendation recommendation, Names names) {
        List<String> gates = recommendation.because().stream()
                .filter(reason -> reason.kind() == Reason.Kind.OPEN_GATE)
                .map(Reason::id)
                .toList();
        List<String> others =
                recommendation.ask().stream().filter(id -> !gates.contains(id)).toList();
        if (recommendation.ask().isEmpty() || recommendation.decision() == Decision.DO_NOT_OFFER) {
            return "";
        }
        List<String> words = new ArrayList<>();
        if (!gates.isEmpty()) {
            words.add(
                    gates.size() == 1
                            ? names.finding(gates.getFirst())
                            : gates.size() + " of the open safety questions");
        }
        others.stream().limit(ASKED_SHOWN).map(names::finding).forEach(words::add);
        int more = others.size() - ASKED_SHOWN;
        return "ask first: " + String.join("; ", words) + (more > 0 ? "; and " + more + " more" : "");
    }

    /// Where guidelines are at odds, in short; empty where they are not.
    public static String conflict(Recommendation recommendation) {
        if (!recommendation.use().inConflict()) {
            return "";
        }
        Map<Stance, List<String>> by = new EnumMap<>(Stance.class);
        recommendation
                .use()
                .guidelines()
                .forEach(row -> by.computeIfAbsent(row.stance(), _ -> new ArrayList<>())
                        .add(row.guideline().label()));
        return "guidelines disagree: "
                + by.entrySet().stream()
                        .map(each -> stance(each.getKey()) + " " + String.join(", ", each.getValue()))
                        .collect(Collectors.joining("; "));
    }

    private static String stance(Stance stance) {
        return switch (stance) {
            case OFFER -> "for it";
            case CONSIDER -> "an option in";
            case DO_NOT_OFFER -> "against it";
        };
    }

    /// One guideline in few words.
    public static String row(GuidelineRow row) {
        return row.guideline().label() + ", " + row.stance().id().replace('-', ' ') + ": " + row.words();
    }

    /// The conditions that the content holds no care for.
    public static String withoutCare(Plan plan, Names names) {
        return "No care in this content for: "
                + plan.withoutCare().stream().map(names::source).collect(Collectors.joining("; "))
                + ". Follow what those who treat it say.";
    }

    /// How it is thought to act; empty where nobody says.
    public static String mechanism(Recommendation recommendation) {
        return recommendation
                .intervention()
                .mechanism()
                .map(mechanism -> "how it is thought to act: "
                        + mechanism.steps().stream().map(Step::id).collect(Collectors.joining(" and "))
                        + (mechanism.words().isEmpty() ? "" : " (" + mechanism.words() + ")"))
                .orElse("");
    }

    /// The effects that stand beside an option in short: what was seen by the treatment received never without what
    /// was seen as assigned.
    public static List<Effect> shown(Recommendation recommendation, Extent extent) {
        List<Effect> all = recommendation.effects();
        if (extent == Extent.EVERYTHING) {
            return all;
        }
        List<Effect> shown = new ArrayList<>(of(all, StudyDesign.RANDOMISED, EFFECTS_SHOWN));
        shown.addAll(of(all, StudyDesign.AS_TREATED, 1));
        return shown.isEmpty() ? all.stream().limit(1).toList() : List.copyOf(shown);
    }

    private static List<Effect> of(List<Effect> all, StudyDesign design, int most) {
        return all.stream()
                .filter(effect -> effect.design() == design)
                .limit(most)
                .toList();
    }
}
