package org.lumbar.formats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lumbar.care.Decision;
import org.lumbar.care.Plan;
import org.lumbar.care.Reason;
import org.lumbar.care.Recommendation;
import org.lumbar.knowledge.Guideline;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;

/// What a plan must say of one intervention.
///
/// @param intervention identifier of the intervention
/// @param condition condition it is said of; empty for any
/// @param decisions accepted decisions; empty where it must not be listed at all
/// @param because identifiers of rules, gates or guidelines that must be among the reasons
/// @param ask findings that must be asked first
/// @param conflict whether guidelines must be shown to be at odds; empty where that is not compared
/// @param guideline guideline that the plan follows; empty for the default
public record ExpectedDecision(
        String intervention,
        Optional<String> condition,
        List<Decision> decisions,
        List<String> because,
        List<String> ask,
        Optional<Boolean> conflict,
        Optional<Guideline> guideline) {

    /// Reads one: `{intervention: nsaid, decision: do-not-offer, because: [...]}`.
    ///
    /// @throws ContentException when a key is unknown or a value is of the wrong form
    public static ExpectedDecision read(Node node) {
        Fields fields = Fields.of(node, "an expected decision");
        String intervention = fields.text("intervention");
        Optional<String> condition = fields.optional("condition").map(each -> Fields.asText(each, "condition"));
        boolean absent = fields.flag("absent", false);
        List<Decision> decisions = fields.texts("decision").stream()
                .map(id -> Arrays.stream(Decision.values())
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new ContentException(
                                node.place(),
                                "the decision " + id + " is not known; it is one of "
                                        + Arrays.stream(Decision.values())
                                                .map(Decision::id)
                                                .toList()
                                        + ".")))
                .toList();
        if (absent != decisions.isEmpty()) {
            throw new ContentException(node.place(), "an expected decision gives `decision`, or `absent: true`.");
        }
        var expected = new ExpectedDecision(
                intervention,
                condition,
                decisions,
                fields.texts("because"),
                fields.texts("ask"),
                fields.has("conflict") ? Optional.of(fields.flag("conflict", false)) : Optional.empty(),
                fields.optional("guideline").map(ExpectedDecision::guideline));
        fields.done();
        return expected;
    }

    private static Guideline guideline(Node node) {
        String id = Fields.asText(node, "guideline");
        return Guideline.profile(id)
                .orElseThrow(() -> new ContentException(
                        node.place(), "the guideline " + id + " is not one of " + Guideline.profiles() + "."));
    }

    /// What a plan says otherwise, one line each; empty where it holds.
    ///
    /// @param plans the plan of the person under a guideline
    public List<String> mismatches(Function<Guideline, Plan> plans) {
        Plan plan = plans.apply(guideline.orElse(Guideline.NICE));
        List<Recommendation> found = plan.recommendations().stream()
                .filter(each -> each.id().equals(intervention)
                        && condition.map(each.condition()::equals).orElse(true))
                .toList();
        String subject = intervention + condition.map(each -> " for " + each).orElse("");
        if (decisions.isEmpty()) {
            return found.isEmpty()
                    ? List.of()
                    : List.of("the plan says " + found.getFirst().decision().id() + " of " + subject
                            + " and was expected not to speak of it");
        }
        if (found.isEmpty()) {
            return List.of("the plan does not speak of " + subject + "; it is for "
                    + plan.recommendations().stream()
                            .map(Recommendation::condition)
                            .distinct()
                            .toList());
        }
        List<String> lines = new ArrayList<>();
        found.forEach(each -> compare(subject, each, lines));
        return List.copyOf(lines);
    }

    private void compare(String subject, Recommendation actual, List<String> lines) {
        List<String> reasons = actual.because().stream().map(Reason::id).toList();
        if (!decisions.contains(actual.decision())) {
            lines.add("the plan says " + actual.decision().id() + " of " + subject + " (because of " + reasons
                    + ") and was expected to say "
                    + String.join(" or ", decisions.stream().map(Decision::id).toList()));
        }
        because.stream()
                .filter(each -> !reasons.contains(each))
                .forEach(each -> lines.add("the reasons for " + subject + " lack " + each + "; they are " + reasons));
        ask.stream()
                .filter(each -> !actual.ask().contains(each))
                .forEach(each ->
                        lines.add("the questions for " + subject + " lack " + each + "; they are " + actual.ask()));
        if (conflict.isPresent() && conflict.get() != actual.use().inConflict()) {
            lines.add("guidelines on " + subject + (conflict.get() ? " do not disagree" : " disagree"));
        }
    }
}
