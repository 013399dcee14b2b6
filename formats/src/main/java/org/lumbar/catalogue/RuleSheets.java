package org.lumbar.catalogue;

import java.util.List;
import org.lumbar.catalogue.Part.Row;
import org.lumbar.catalogue.Ref.Kind;
import org.lumbar.formats.Wording;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Gate;
import org.lumbar.knowledge.NamedPredicate;
import org.lumbar.knowledge.RedFlagRule;
import org.lumbar.knowledge.RoutineRule;

/// What the content says of the rules on urgency: red-flag rules, routine rules, gates, and the predicates they
/// share.
final class RuleSheets {

    private RuleSheets() {}

    static Sheet redFlag(ContentIndex index, RedFlagRule rule) {
        var ref = new Ref(Kind.RED_FLAG_RULE, rule.id());
        SheetParts parts = new SheetParts()
                .text("urgency", "Level", Wording.urgency(rule.urgency()))
                .text("within", "Within", rule.urgency().within())
                .text("where", "Where", rule.where())
                .text("because", "Because", rule.because())
                .texts("conditions", "Stands for", rule.conditions())
                .when("when", "Fires when", rule.when())
                .uses("care", "Investigations that name it", CareUses.ofRedFlagRule(index, rule.id()))
                .figures("source", "Source", index.figuresOf(ref));
        index.tests(rule.id())
                .ifPresent(tests -> parts.texts("firesIn", "Tests in which it fires", tests.fires())
                        .texts("silentIn", "Tests in which it does not", tests.silent()));
        return new Sheet(ref, rule.label(), parts.list());
    }

    static Sheet routine(ContentIndex index, RoutineRule rule) {
        var ref = new Ref(Kind.ROUTINE_RULE, rule.id());
        return new Sheet(
                ref,
                rule.because(),
                new SheetParts()
                        .when("when", "Holds when", rule.when())
                        .figures("source", "Source", index.figuresOf(ref))
                        .list());
    }

    static Sheet gate(ContentIndex index, Gate gate) {
        List<Row> members = gate.members().stream()
                .map(id -> new Row(id + ": " + index.label(id), List.of(), fields(id, index.label(id))))
                .toList();
        var ref = new Ref(Kind.GATE, gate.finding());
        return new Sheet(
                ref,
                index.label(ref),
                new SheetParts()
                        .text("why", "Why it is asked", gate.why())
                        .flag("sweep", "The last sweep question", gate.sweep())
                        .number("order", "Asked as number", gate.order() + 1)
                        .when("applies", "Applies to", gate.applies())
                        .texts("conditions", "Not excluded while it is open", gate.conditions())
                        .rows("members", "Members", members)
                        .uses("care", "Treatments that wait for it", CareUses.ofGate(index, gate.finding()))
                        .list());
    }

    private static List<Part> fields(String id, String label) {
        return new SheetParts().text("id", "", id).text("label", "", label).list();
    }

    static Sheet predicate(ContentIndex index, NamedPredicate named) {
        return new Sheet(
                new Ref(Kind.PREDICATE, named.id()),
                named.label(),
                new SheetParts()
                        .when("when", "Holds when", named.when())
                        .uses("usedBy", "Used by", index.usesOfPredicate(named.id()))
                        .list());
    }

    /// A source and basis as a line.
    static String cited(Citation citation) {
        return FigureRow.of(new Ref(Kind.SOURCE, citation.source()), "", "", "", citation)
                .cited();
    }
}
