package org.lumbar.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.lumbar.catalogue.Part.Row;
import org.lumbar.catalogue.Part.Use;
import org.lumbar.catalogue.Ref.Kind;
import org.lumbar.formats.Wording;
import org.lumbar.knowledge.Condition;
import org.lumbar.knowledge.PredictionRule;

/// What the content says of a prediction rule: items, points, thresholds, and the conditions that use it.
final class PredictionRuleSheet {

    private PredictionRuleSheet() {}

    static Sheet of(ContentIndex index, PredictionRule rule) {
        var ref = new Ref(Kind.PREDICTION_RULE, rule.id());
        List<Use> uses = new ArrayList<>();
        for (Condition condition : index.knowledge().conditions()) {
            condition.rules().stream()
                    .filter(use -> use.rule().equals(rule.id()))
                    .forEach(use -> uses.add(new Use(
                            new Ref(Kind.CONDITION, condition.id()), condition.label(), "block " + use.block(), "")));
        }
        return new Sheet(
                ref,
                rule.label(),
                new SheetParts()
                        .text("speaks", "Speaks as", Wording.id(rule.kind()))
                        .text("population", "Population", rule.population())
                        .texts("settings", "Measured in", Study.ids(rule.settings()))
                        .rows(
                                "items",
                                "Items",
                                rule.items().stream()
                                        .map(PredictionRuleSheet::item)
                                        .toList())
                        .figures("thresholds", "Thresholds (a score of at least)", index.figuresOf(ref))
                        .text("note", "Note", rule.note())
                        .text("notUsed", "Not used, because", rule.notUsed())
                        .uses("usedBy", "Used by", uses)
                        .list());
    }

    private static Row item(PredictionRule.Item item) {
        String points = item.points() == 1 ? "1 point" : item.points() + " points";
        return new Row(
                points + ": " + item.label(),
                List.of("when: " + PredicateWords.line(item.when()), "replaces: " + String.join(", ", item.replaces())),
                new SheetParts()
                        .text("label", "", item.label())
                        .number("points", "", item.points())
                        .when("when", "", item.when())
                        .texts("replaces", "", item.replaces())
                        .list());
    }
}
