package org.lumbar.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.lumbar.catalogue.Part.Row;
import org.lumbar.catalogue.Part.Use;
import org.lumbar.catalogue.Ref.Kind;
import org.lumbar.formats.Wording;
import org.lumbar.knowledge.Condition;
import org.lumbar.knowledge.Gate;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.RedFlagRule;

/// What the content says of a condition: how common it is, its evidence with what is not used and why, what
/// establishes it, when it raises the urgency, and the rules and gates that name it.
final class ConditionSheet {

    private final ContentIndex index;
    private final Knowledge knowledge;
    private final Condition condition;
    private final ConditionRows figures;
    private final SheetParts parts = new SheetParts();

    private ConditionSheet(ContentIndex index, Condition condition) {
        this.index = index;
        this.knowledge = index.knowledge();
        this.condition = condition;
        this.figures = new ConditionRows(condition, knowledge.design());
    }

    static Sheet of(ContentIndex index, Condition condition) {
        var sheet = new ConditionSheet(index, condition);
        sheet.family();
        sheet.urgency();
        sheet.populations();
        sheet.evidence();
        sheet.establishing();
        sheet.namedBy();
        return new Sheet(new Ref(Kind.CONDITION, condition.id()), condition.label(), sheet.parts.list());
    }

    private void family() {
        List<String> members = knowledge.conditions().stream()
                .filter(each -> each.partOf().filter(condition.id()::equals).isPresent())
                .map(Condition::id)
                .toList();
        parts.text("partOf", "Part of", condition.partOf().orElse(""))
                .texts("members", "Members of its family", members)
                .flag("serious", "Serious: missing it does grave harm", condition.serious())
                .flag("neverRaised", "Findings cannot diagnose it, so it keeps its prior", !condition.raised())
                .texts("codes", "Codes", CodeSheet.words(index, condition.codes()));
    }

    private void urgency() {
        parts.flag("missIsEmergency", "A miss is an emergency", condition.missIsEmergency());
        if (condition.urgentThreshold().isPresent()) {
            parts.number(
                    "urgentThreshold",
                    "Urgent from the probability",
                    condition.urgentThreshold().get());
        } else if (condition.serious()) {
            String name = condition.missIsEmergency() ? "urgent-threshold-miss-is-emergency" : "urgent-threshold-other";
            parts.number(
                    "urgentThreshold",
                    "Urgent from the probability (the default " + name + ")",
                    knowledge.design().value(name));
        }
        parts.text("establishedUrgency", "Once established", Wording.urgency(condition.establishedUrgency()));
    }

    private void populations() {
        parts.figures("priors", "How common it is", figures.priors());
        condition
                .entry()
                .ifPresent(entry -> parts.text("population", "Population of its own", entry.population())
                        .text("populationLabel", "Its people", "people " + entry.label())
                        .when("entry", "Its picture", entry.when()));
        parts.figures("entryPriors", "How common it is among people with its picture", figures.entryPriors());
    }

    private void evidence() {
        List<Row> leftOut = index.leftOut(condition.id()).stream()
                .map(each -> new Row(
                        each.finding() + " (" + each.source() + "): " + each.reason(),
                        List.of(),
                        new SheetParts()
                                .text("finding", "", each.finding())
                                .text("source", "", each.source())
                                .text("reason", "", each.reason())
                                .list()))
                .toList();
        List<Use> rules = condition.rules().stream()
                .map(use -> new Use(
                        new Ref(Kind.PREDICTION_RULE, use.rule()),
                        index.label(new Ref(Kind.PREDICTION_RULE, use.rule())),
                        "block " + use.block(),
                        ""))
                .toList();
        parts.figures("evidence", "Evidence by block", figures.evidence())
                .rows("leftOut", "Left out by the arithmetic", leftOut)
                .uses("rules", "Prediction rules", rules)
                .figures("caps", "Cap on clinical evidence", figures.caps())
                .figures("listed", "Further figures, not used", listed());
    }

    private List<FigureRow> listed() {
        return index.figuresOf(new Ref(Kind.CONDITION, condition.id())).stream()
                .filter(row -> row.kind().equals("listed figure"))
                .toList();
    }

    private void establishing() {
        List<Row> rows = new ArrayList<>();
        for (Condition.Establishing by : condition.establishedBy()) {
            List<String> below = new ArrayList<>();
            if (!PredicateWords.isAlways(by.with())) {
                below.add("only with: " + PredicateWords.line(by.with()));
            }
            if (!by.explains().isEmpty()) {
                below.add("explains: " + String.join(", ", by.explains()));
            }
            below.add(by.note());
            rows.add(new Row(
                    by.finding(),
                    below,
                    new SheetParts()
                            .text("finding", "", by.finding())
                            .when("with", "", by.with())
                            .texts("explains", "", by.explains())
                            .text("note", "", by.note())
                            .list()));
        }
        parts.rows("establishedBy", "Established by", rows)
                .figures("establishing", "What establishes it, with source", figures.establishing())
                .text(
                        "residualRiskText",
                        "When every question was answered \"no\"",
                        condition
                                .residualRisk()
                                .map(Condition.ResidualRisk::text)
                                .orElse(""))
                .figures("residualRisk", "Residual risk", figures.residualRisk());
    }

    private void namedBy() {
        List<Use> uses = new ArrayList<>();
        for (RedFlagRule rule : knowledge.redFlagRules()) {
            if (rule.conditions().contains(condition.id())) {
                uses.add(new Use(
                        new Ref(Kind.RED_FLAG_RULE, rule.id()), rule.label(), Wording.urgency(rule.urgency()), ""));
            }
        }
        for (Gate gate : knowledge.gates()) {
            if (gate.conditions().contains(condition.id())) {
                var ref = new Ref(Kind.GATE, gate.finding());
                uses.add(new Use(ref, index.label(ref), "not excluded while it is open", ""));
            }
        }
        parts.uses("namedBy", "Red-flag rules and gates that name it", uses)
                .uses(
                        "care",
                        "Treatments, investigations and lines of the safety net for it",
                        CareUses.ofCondition(index, condition.id()));
    }
}
