package org.lumbar.knowledge.check;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Condition;
import org.lumbar.knowledge.Instrument;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.MechanismCriteria;
import org.lumbar.knowledge.RootTable;
import org.lumbar.knowledge.Scale;
import org.lumbar.knowledge.movement.MovementContent;
import org.lumbar.knowledge.movement.MovementFigures;

/// Every citation of a content, by the record that makes it.
final class Citations {

    private final Map<String, Citation> all = new LinkedHashMap<>();

    private Citations() {}

    static Map<String, Citation> of(Knowledge knowledge, MovementContent movement) {
        var citations = new Citations();
        knowledge.conditions().forEach(citations::condition);
        knowledge.rules().values().forEach(rule -> citations.add("rule " + rule.id(), rule.citation()));
        knowledge.redFlagRules().forEach(rule -> citations.add("red-flag rule " + rule.id(), rule.citation()));
        knowledge.routineRules().forEach(rule -> citations.add("routine rule " + rule.id(), rule.citation()));
        knowledge.nerveRoots().ifPresent(roots -> {
            citations.add("nerve roots", roots.citation());
            roots.signs().forEach(sign -> citations.add("nerve roots, sign " + sign.finding(), sign.citation()));
            roots.skin().ifPresent(skin -> {
                citations.add("nerve roots, skin", skin.citation());
                skin.nonDermatomalPain()
                        .ifPresent(pain -> citations.add("nerve roots, non-dermatomal pain", pain.citation()));
            });
        });
        knowledge
                .labels()
                .discriminators()
                .forEach(each -> citations.add("discriminator " + each.id(), each.citation()));
        knowledge.labels().rootTables().forEach(citations::rootTable);
        knowledge.labels().mechanisms().forEach(citations::mechanism);
        knowledge
                .frequencies()
                .forEach((finding, frequency) -> citations.add("frequency of " + finding, frequency.citation()));
        knowledge
                .withoutPain()
                .forEach((finding, each) ->
                        each.decades().forEach(decade -> citations.add("without pain, " + finding, decade.citation())));
        knowledge.unused().forEach(figure -> citations.add("unused figure " + figure.id(), figure.citation()));
        knowledge.instruments().byId().values().forEach(citations::instrument);
        knowledge
                .instruments()
                .valueSets()
                .values()
                .forEach(valueSet -> citations.add("value set " + valueSet.id(), valueSet.citation()));
        TreatmentCitations.each(knowledge.care(), citations::add);
        OutlookCitations.each(knowledge.care(), citations::add);
        knowledge.care().pathway().ifPresent(pathway -> PathwayCitations.each(pathway, citations::add));
        MovementFigures.of(movement).forEach(each -> citations.add(each.record(), each.citation()));
        return citations.all;
    }

    private void condition(Condition condition) {
        String record = "condition " + condition.id();
        condition.priors().forEach(prior -> add(record + ", prior", prior.citation()));
        condition
                .entry()
                .ifPresent(entry ->
                        entry.prior().forEach(prior -> add(record + ", prior of the entry", prior.citation())));
        condition.caps().forEach(cap -> add(record + ", cap of " + cap.population(), cap.citation()));
        condition
                .evidence()
                .forEach(row -> add(record + ", evidence on " + row.target().finding(), row.citation()));
        condition.establishedBy().forEach(each -> add(record + ", established by " + each.finding(), each.citation()));
        condition.residualRisk().ifPresent(risk -> add(record + ", residual risk", risk.citation()));
    }

    private void instrument(Instrument instrument) {
        String record = "instrument " + instrument.id();
        add(record, instrument.citation());
        instrument.groups().forEach(group -> add(record + ", group " + group.label(), group.citation()));
        for (Scale scale : instrument.scales()) {
            String where = record + ", scale " + scale.id();
            add(where + ", missing items", scale.missing().citation());
            scale.bands().forEach(band -> add(where + ", band " + band.label(), band.citation()));
            scale.changes().forEach(change -> add(where + ", " + change.kind().id() + " change", change.citation()));
        }
    }

    private void rootTable(RootTable table) {
        add("table of roots " + table.id(), table.citation());
        table.nonDermatomalPain()
                .ifPresent(pain -> add("table of roots " + table.id() + ", non-dermatomal pain", pain.citation()));
    }

    private void mechanism(MechanismCriteria criteria) {
        String record = "mechanism " + criteria.id();
        add(record, criteria.citation());
        criteria.items().forEach(item -> add(record + ", item " + item.id(), item.citation()));
        criteria.grades()
                .forEach(grade -> grade.accuracy()
                        .ifPresent(accuracy -> add(record + ", grade " + grade.id(), accuracy.citation())));
    }

    /// Records of one name are numbered, so that each citation counts.
    private void add(String record, Citation citation) {
        String name = citation.source().isEmpty() ? record : record + " (" + citation.source() + ")";
        String key = name;
        for (int number = 2; all.containsKey(key); number++) {
            key = name + " no. " + number;
        }
        all.put(key, citation);
    }
}
