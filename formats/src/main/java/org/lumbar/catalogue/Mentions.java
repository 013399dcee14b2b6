package org.lumbar.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.lumbar.catalogue.Ref.Kind;
import org.lumbar.knowledge.Condition;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Finding.Derivation;
import org.lumbar.knowledge.Gate;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.MechanismCriteria;
import org.lumbar.knowledge.NerveRootModel;
import org.lumbar.knowledge.Predicate;
import org.lumbar.knowledge.RootDiscriminator;
import org.lumbar.knowledge.RootTable;

/// Every place of a content that names findings or shared predicates, in its order. Rows of evidence and
/// frequencies are no mentions: they are figures ([FigureRows]).
final class Mentions {

    private final List<Mention> all = new ArrayList<>();

    private Mentions() {}

    static List<Mention> of(Knowledge knowledge) {
        var mentions = new Mentions();
        knowledge.findings().forEach(mentions::finding);
        knowledge.conditions().forEach(mentions::condition);
        knowledge
                .rules()
                .values()
                .forEach(rule -> rule.items()
                        .forEach(item -> mentions.add(
                                new Ref(Kind.PREDICTION_RULE, rule.id()), "item: " + item.label(), item.when())));
        knowledge
                .redFlagRules()
                .forEach(rule -> mentions.add(new Ref(Kind.RED_FLAG_RULE, rule.id()), "predicate", rule.when()));
        knowledge
                .routineRules()
                .forEach(rule -> mentions.add(new Ref(Kind.ROUTINE_RULE, rule.id()), "predicate", rule.when()));
        knowledge.gates().forEach(mentions::gate);
        knowledge
                .predicates()
                .values()
                .forEach(named -> mentions.add(new Ref(Kind.PREDICATE, named.id()), "predicate", named.when()));
        knowledge.nerveRoots().ifPresent(mentions::nerveRoots);
        knowledge.labels().discriminators().forEach(mentions::discriminator);
        knowledge.labels().rootTables().forEach(mentions::rootTable);
        knowledge.labels().mechanisms().forEach(mentions::mechanism);
        mentions.all.addAll(CareMentions.of(knowledge.care()));
        return List.copyOf(mentions.all);
    }

    private void finding(Finding finding) {
        var by = new Ref(Kind.FINDING, finding.id());
        add(by, "when present, so is this", finding.implies());
        add(by, "when absent, so is this", finding.absentImplies());
        finding.derivation().ifPresent(derivation -> {
            String from = switch (derivation) {
                case Derivation.FromQuantity quantity -> quantity.quantity();
                case Derivation.FromBothSides sides -> sides.finding();
            };
            add(by, "follows from this", List.of(from));
        });
    }

    private void condition(Condition condition) {
        var by = new Ref(Kind.CONDITION, condition.id());
        condition.entry().ifPresent(entry -> add(by, "picture of " + entry.population(), entry.when()));
        for (Condition.Establishing each : condition.establishedBy()) {
            add(by, "establishes it", List.of(each.finding()));
            add(by, "must hold beside " + each.finding(), each.with());
            add(by, "explained by it once established", each.explains());
        }
    }

    private void gate(Gate gate) {
        var by = new Ref(Kind.GATE, gate.finding());
        add(by, "answers it", List.of(gate.finding()));
        add(by, "member", gate.members());
        add(by, "whom it applies to", gate.applies());
    }

    private void nerveRoots(NerveRootModel model) {
        var by = new Ref(Kind.NERVE_ROOTS, FigureRows.NERVE_ROOTS);
        add(by, "when it is shown", model.shown());
        for (NerveRootModel.Sign sign : model.signs()) {
            sign.variant().ifPresent(variant -> add(by, "other chances of " + sign.finding(), variant.when()));
        }
    }

    private void discriminator(RootDiscriminator each) {
        var by = new Ref(Kind.DISCRIMINATOR, each.id());
        add(by, "when the question arises", each.arises());
        add(by, "sign", each.signs());
        each.root().ifPresent(root -> add(by, "points to " + root.label(), root.when()));
        add(by, "points to " + each.alternative().label(), each.alternative().when());
    }

    private void rootTable(RootTable table) {
        var by = new Ref(Kind.ROOT_TABLE, table.id());
        add(by, "when it is shown", table.shown());
        table.roots().forEach(root -> add(by, "sign of " + root.root(), root.signs()));
    }

    private void mechanism(MechanismCriteria criteria) {
        var by = new Ref(Kind.MECHANISM, criteria.id());
        for (MechanismCriteria.Item item : criteria.items()) {
            add(by, "item: " + item.label(), item.when());
            item.missingWhen().ifPresent(when -> add(by, "speaks against the item: " + item.label(), when));
        }
    }

    private void add(Ref by, String role, Predicate predicate) {
        all.add(Mention.of(by, role, predicate));
    }

    private void add(Ref by, String role, List<String> findings) {
        all.add(Mention.of(by, role, findings));
    }
}
