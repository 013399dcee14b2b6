package org.lumbar.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.lumbar.catalogue.Ref.Kind;
import org.lumbar.knowledge.CareContent;
import org.lumbar.knowledge.Contraindication;
import org.lumbar.knowledge.Intervention;
import org.lumbar.knowledge.Intervention.Use;
import org.lumbar.knowledge.Predicate;
import org.lumbar.knowledge.PrognosisContent;
import org.lumbar.knowledge.PrognosticTool;

/// Every place of the care content that names findings or shared predicates.
final class CareMentions {

    private final List<Mention> all = new ArrayList<>();

    private CareMentions() {}

    static List<Mention> of(CareContent care) {
        var mentions = new CareMentions();
        care.interventions().values().forEach(mentions::intervention);
        care.contraindications().forEach(mentions::contraindication);
        mentions.all.addAll(InvestigationMentions.of(care.investigations()));
        mentions.prognosis(care.prognosis());
        care.safetyNet()
                .lines()
                .forEach(each -> mentions.add(
                        new Ref(Kind.SAFETY_NET_LINE, each.id()), "when it is given beside the others", each.when()));
        care.safetyNet()
                .reviews()
                .forEach(each ->
                        mentions.add(new Ref(Kind.SAFETY_NET_REVIEW, each.id()), "when it is given", each.when()));
        care.pathway().ifPresent(each -> mentions.all.addAll(PathwayMentions.of(each)));
        return mentions.all;
    }

    private void intervention(Intervention intervention) {
        var by = new Ref(Kind.INTERVENTION, intervention.id());
        intervention
                .screenedBy()
                .ifPresent(each -> add(by, "its denial denies most of what forbids it", List.of(each)));
        if (!intervention.barredByGates().isEmpty()) {
            add(by, "must be answered first", intervention.barredByGates());
        }
        for (Use use : intervention.uses()) {
            String of = " of the use " + use.id();
            use.when().ifPresent(when -> add(by, "whom the use " + use.id() + " fits", when));
            use.onlyIf().ifPresent(when -> add(by, "without it nobody thinks" + of, when));
            use.requires().forEach(each -> add(by, "requirement" + of + ": " + each.label(), each.when()));
            use.waiting()
                    .flatMap(Intervention.Waiting::unless)
                    .ifPresent(unless -> add(by, "ends the waiting" + of, unless));
        }
    }

    private void contraindication(Contraindication rule) {
        String role = switch (rule.action()) {
            case BLOCK -> "forbids ";
            case HOLD -> "defers ";
            case WARN -> "warns of ";
        };
        add(new Ref(Kind.CONTRAINDICATION, rule.id()), role + String.join(", ", rule.interventions()), rule.when());
    }

    private void prognosis(PrognosisContent content) {
        String shown = "when it is shown";
        content.courses().forEach(each -> add(new Ref(Kind.RECOVERY_COURSE, each.id()), shown, each.when()));
        content.outcomes().forEach(each -> {
            var by = new Ref(Kind.PROGNOSTIC_OUTCOME, each.id());
            add(by, shown, each.when());
            each.factors().forEach(factor -> add(by, "goes with it: " + factor.label(), factor.when()));
        });
        for (PrognosticTool tool : content.tools()) {
            var by = new Ref(Kind.PROGNOSTIC_TOOL, tool.id());
            add(by, "score", tool.scores());
            add(by, "scores that contradict each other", tool.impossible());
            tool.strata().forEach(each -> add(by, "group: " + each.label(), each.when()));
        }
        content.figures().forEach(each -> add(new Ref(Kind.PROGNOSTIC_FIGURE, each.id()), shown, each.when()));
    }

    private void add(Ref by, String role, Predicate predicate) {
        all.add(Mention.of(by, role, predicate));
    }

    private void add(Ref by, String role, List<String> findings) {
        all.add(Mention.of(by, role, findings));
    }
}
