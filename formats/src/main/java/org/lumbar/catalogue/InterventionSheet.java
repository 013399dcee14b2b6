package org.lumbar.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lumbar.catalogue.Part.Row;
import org.lumbar.catalogue.Ref.Kind;
import org.lumbar.formats.EffectWords;
import org.lumbar.knowledge.Effect;
import org.lumbar.knowledge.Intervention;
import org.lumbar.knowledge.Intervention.Requirement;
import org.lumbar.knowledge.Intervention.Use;
import org.lumbar.knowledge.Intervention.Waiting;
import org.lumbar.knowledge.Phase;

/// What the content says of an intervention: for whom it is, what guidelines say, its effects and cautions, and what
/// forbids it.
final class InterventionSheet {

    private InterventionSheet() {}

    static Sheet of(ContentIndex index, Intervention intervention) {
        var ref = new Ref(Kind.INTERVENTION, intervention.id());
        var rows = new InterventionRows(
                intervention, new EffectWords(index.knowledge().care().scales()));
        return new Sheet(
                ref,
                intervention.label(),
                new SheetParts()
                        .text("plain", "For the person", intervention.plain())
                        .text("type", "Kind", intervention.kind().id())
                        .texts("barredByGates", "Gates that must be answered first", intervention.barredByGates())
                        .text(
                                "screenedBy",
                                "One question whose denial denies most of what forbids it",
                                intervention.screenedBy().orElse(""))
                        .rows(
                                "uses",
                                "Uses, of which the first that fits is taken",
                                intervention.uses().stream()
                                        .map(InterventionSheet::use)
                                        .toList())
                        .figures("guidelines", "What guidelines say of each use", rows.guidelines())
                        .figures("requirements", "What each use requires, with source", rows.requirements())
                        .figures("effects", "Effects", rows.effects())
                        .figures("harms", "Harms and cautions", rows.cautions())
                        .figures("mechanism", "Mechanism, a teaching label and no evidence", rows.mechanism())
                        .uses("contraindications", "Contraindications", CareUses.ofForbidden(index, intervention.id()))
                        .list());
    }

    private static Row use(Use use) {
        List<String> phases = use.phases().stream().map(Phase::id).toList();
        boolean every = phases.size() == Phase.values().length;
        List<String> effects = use.effects().stream().map(Effect::id).toList();
        List<String> below = new ArrayList<>();
        use.when().ifPresent(when -> below.add("fits when " + PredicateWords.line(when)));
        use.onlyIf().ifPresent(when -> below.add("fits only when " + PredicateWords.line(when)));
        use.requires().forEach(each -> below.add("requires " + each.label() + ": " + PredicateWords.line(each.when())));
        use.waiting().ifPresent(each -> below.add(waiting(each)));
        below.add(use.inConflict() ? "guidelines disagree" : "");
        below.add(effects.isEmpty() ? "" : "effects " + String.join(", ", effects));
        SheetParts parts = new SheetParts()
                .text("id", "", use.id())
                .texts("for", "", use.conditions())
                .texts("phases", "", phases)
                .flag("guidelinesDisagree", "", use.inConflict())
                .text("otherwise", "", use.otherwise().stance().id())
                .rows(
                        "requires",
                        "",
                        use.requires().stream()
                                .map(InterventionSheet::requirement)
                                .toList())
                .texts("effects", "", effects);
        use.when().ifPresent(when -> parts.when("when", "", when));
        use.onlyIf().ifPresent(when -> parts.when("onlyIf", "", when));
        use.waiting().ifPresent(each -> {
            parts.number("waitingDays", "", each.days());
            each.unless().ifPresent(unless -> parts.when("waitingUnless", "", unless));
        });
        return new Row(
                use.id() + ": for " + String.join(", ", use.conditions())
                        + (every ? "" : "; " + phases.stream().collect(Collectors.joining(" or "))),
                below,
                parts.list());
    }

    private static Row requirement(Requirement each) {
        return new Row(
                each.label(),
                List.of(),
                new SheetParts()
                        .text("label", "", each.label())
                        .when("when", "", each.when())
                        .text("until", "", each.until().orElse(""))
                        .list());
    }

    private static String waiting(Waiting waiting) {
        return "waits until day " + waiting.days() + " of the pain"
                + waiting.unless()
                        .map(unless -> ", unless " + PredicateWords.line(unless))
                        .orElse("");
    }
}
