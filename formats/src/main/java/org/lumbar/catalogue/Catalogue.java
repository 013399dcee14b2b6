package org.lumbar.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.lumbar.catalogue.Ref.Kind;
import org.lumbar.formats.TextStyle;
import org.lumbar.knowledge.Intervention;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.movement.MovementContent;
import org.lumbar.reasoning.Unused;

/// The records of a content by identifier, each as a sheet of all that is known of it.
public final class Catalogue {

    private final Map<Ref, Supplier<Sheet>> sheets = new LinkedHashMap<>();
    private final Map<String, Ref> aliases = new LinkedHashMap<>();
    private final ContentIndex index;

    private Catalogue(ContentIndex index, MovementContent movement) {
        this.index = index;
        Knowledge knowledge = index.knowledge();
        knowledge.findings().forEach(each -> {
            put(Kind.FINDING, each.id(), () -> FindingSheet.of(index, each));
            each.aliases().forEach(alias -> aliases.putIfAbsent(alias, new Ref(Kind.FINDING, each.id())));
        });
        knowledge.conditions().forEach(each -> {
            put(Kind.CONDITION, each.id(), () -> ConditionSheet.of(index, each));
            each.entry().ifPresent(entry -> population(entry.population()));
        });
        rules(knowledge);
        labels(knowledge);
        sheets.putAll(CareRecords.of(index));
        sheets.putAll(MovementSheets.of(index, movement));
        effects(knowledge);
        knowledge
                .instruments()
                .byId()
                .values()
                .forEach(each -> put(Kind.INSTRUMENT, each.id(), () -> InstrumentSheet.of(index, each)));
        knowledge
                .instruments()
                .valueSets()
                .values()
                .forEach(each -> put(Kind.VALUE_SET, each.id(), () -> InstrumentSheet.of(each)));
        others(knowledge);
    }

    /// The records of a content.
    ///
    /// @param movement what it knows of movement
    /// @param leftOut rows of evidence that the arithmetic leaves out, with the reason
    /// @param tests tests that cover the red-flag rules; empty where they are not reachable
    public static Catalogue of(
            Knowledge knowledge, MovementContent movement, Collection<Unused> leftOut, Map<String, RuleTests> tests) {
        return new Catalogue(new ContentIndex(knowledge, movement, leftOut, tests), movement);
    }

    private void rules(Knowledge knowledge) {
        knowledge
                .rules()
                .values()
                .forEach(each -> put(Kind.PREDICTION_RULE, each.id(), () -> PredictionRuleSheet.of(index, each)));
        knowledge
                .redFlagRules()
                .forEach(each -> put(Kind.RED_FLAG_RULE, each.id(), () -> RuleSheets.redFlag(index, each)));
        knowledge
                .routineRules()
                .forEach(each -> put(Kind.ROUTINE_RULE, each.id(), () -> RuleSheets.routine(index, each)));
        knowledge.gates().forEach(each -> put(Kind.GATE, each.finding(), () -> RuleSheets.gate(index, each)));
        knowledge
                .predicates()
                .values()
                .forEach(each -> put(Kind.PREDICATE, each.id(), () -> RuleSheets.predicate(index, each)));
    }

    private void labels(Knowledge knowledge) {
        knowledge.nerveRoots().ifPresent(model -> {
            put(Kind.NERVE_ROOTS, FigureRows.NERVE_ROOTS, () -> NerveRootSheets.model(index, model));
            model.roots().forEach(this::root);
        });
        knowledge.labels().rootTables().forEach(table -> {
            put(Kind.ROOT_TABLE, table.id(), () -> NerveRootSheets.table(index, table));
            table.roots().forEach(row -> root(row.root()));
        });
        knowledge
                .labels()
                .discriminators()
                .forEach(each -> put(Kind.DISCRIMINATOR, each.id(), () -> LabelSheets.discriminator(index, each)));
        knowledge
                .labels()
                .mechanisms()
                .forEach(each -> put(Kind.MECHANISM, each.id(), () -> LabelSheets.mechanism(index, each)));
    }

    /// An effect is shown with its intervention.
    private void effects(Knowledge knowledge) {
        for (Intervention intervention : knowledge.care().interventions().values()) {
            var owner = new Ref(Kind.INTERVENTION, intervention.id());
            intervention.effects().forEach(effect -> aliases.putIfAbsent(effect.id(), owner));
        }
    }

    private void others(Knowledge knowledge) {
        population(FigureRows.PLAIN_BACK_PAIN);
        population(FigureRows.WITHOUT_PAIN);
        knowledge.unused().forEach(each -> put(Kind.LISTED_FIGURE, each.id(), () -> OtherSheets.listed(each)));
        knowledge
                .codes()
                .values()
                .forEach(each -> put(Kind.CODE, each.coding().code(), () -> CodeSheet.of(index, each)));
        knowledge.sources().values().forEach(each -> put(Kind.SOURCE, each.key(), () -> SourceSheet.of(index, each)));
        knowledge
                .design()
                .constants()
                .values()
                .forEach(each -> put(Kind.DESIGN, each.name(), () -> OtherSheets.constant(each)));
        knowledge
                .design()
                .incidenceClasses()
                .values()
                .forEach(each -> put(Kind.DESIGN, each.name(), () -> OtherSheets.incidenceClass(index, each)));
        knowledge
                .design()
                .patternStrengths()
                .forEach((name, lr) -> put(Kind.DESIGN, name, () -> OtherSheets.patternStrength(index, name, lr)));
    }

    private void population(String id) {
        put(Kind.POPULATION, id, () -> OtherSheets.population(index, id));
    }

    private void root(String root) {
        put(Kind.NERVE_ROOT, root, () -> NerveRootSheets.root(index, root));
    }

    private void put(Kind kind, String id, Supplier<Sheet> sheet) {
        sheets.putIfAbsent(new Ref(kind, id), sheet);
    }

    /// Every record, in the order of the content.
    public Set<Ref> refs() {
        return new LinkedHashSet<>(sheets.keySet());
    }

    /// Every identifier, with the aliases of findings and the effects of interventions.
    public Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        sheets.keySet().forEach(ref -> ids.add(ref.id()));
        ids.addAll(aliases.keySet());
        return ids;
    }

    /// The sheets of an identifier, of an alias of a finding or of an effect of an intervention, one for each kind of
    /// record; none where the content has no such record.
    public List<Sheet> sheets(String id) {
        List<Sheet> found = sheets.entrySet().stream()
                .filter(each -> each.getKey().id().equals(id))
                .sorted(Comparator.comparing(each -> each.getKey().kind()))
                .map(each -> each.getValue().get())
                .toList();
        Ref real = aliases.get(id);
        return found.isEmpty() && real != null ? sheets(real.id()) : found;
    }

    /// Sheets as a text, with the sources they cite and the content they come from.
    public String text(List<Sheet> shown, TextStyle style) {
        return SheetText.of(index, shown, style);
    }

    /// A sheet as a line of JSON, without a line end.
    public String json(Sheet sheet) {
        return SheetJson.of(sheet, index.knowledge().identity());
    }
}
