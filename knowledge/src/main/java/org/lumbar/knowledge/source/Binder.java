package org.lumbar.knowledge.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lumbar.knowledge.CareContent;
import org.lumbar.knowledge.ClinicalLabels;
import org.lumbar.knowledge.Coding;
import org.lumbar.knowledge.Condition;
import org.lumbar.knowledge.Contraindication;
import org.lumbar.knowledge.Design;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Frequency;
import org.lumbar.knowledge.Gate;
import org.lumbar.knowledge.Instrument;
import org.lumbar.knowledge.Instruments;
import org.lumbar.knowledge.Intervention;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.MechanismCriteria;
import org.lumbar.knowledge.NamedPredicate;
import org.lumbar.knowledge.NerveRootModel;
import org.lumbar.knowledge.OutcomeScale;
import org.lumbar.knowledge.Pathway;
import org.lumbar.knowledge.PathwayState;
import org.lumbar.knowledge.PinnedCode;
import org.lumbar.knowledge.PredictionRule;
import org.lumbar.knowledge.RedFlagRule;
import org.lumbar.knowledge.RootDiscriminator;
import org.lumbar.knowledge.RootTable;
import org.lumbar.knowledge.RoutineRule;
import org.lumbar.knowledge.Source;
import org.lumbar.knowledge.TreatmentPopulation;
import org.lumbar.knowledge.UnusedFigure;
import org.lumbar.knowledge.ValueSet;
import org.lumbar.knowledge.WithoutPain;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;

/// Makes typed knowledge of content files. Records of a pack replace earlier ones with the same identifier;
/// within the built-in content, or within one pack, an identifier may stand once only.
public final class Binder {

    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, Finding> findings = new LinkedHashMap<>();
    private final Map<String, NamedPredicate> predicates = new LinkedHashMap<>();
    private final Map<String, Condition> conditions = new LinkedHashMap<>();
    private final Map<String, PredictionRule> rules = new LinkedHashMap<>();
    private final Map<String, RedFlagRule> redFlagRules = new LinkedHashMap<>();
    private final Map<String, RoutineRule> routineRules = new LinkedHashMap<>();
    private final Map<String, Gate> gates = new LinkedHashMap<>();
    private final Map<String, Frequency> frequencies = new LinkedHashMap<>();
    private final Map<String, WithoutPain> withoutPain = new LinkedHashMap<>();
    private final Map<String, UnusedFigure> unused = new LinkedHashMap<>();
    private final Map<Coding, PinnedCode> codes = new LinkedHashMap<>();
    private final Map<String, Design.Constant> constants = new LinkedHashMap<>();
    private final Map<String, Design.IncidenceClass> classes = new LinkedHashMap<>();
    private final Map<String, org.lumbar.knowledge.Figure> strengths = new LinkedHashMap<>();
    private final Map<String, Instrument> instruments = new LinkedHashMap<>();
    private final Map<String, ValueSet> valueSets = new LinkedHashMap<>();
    private Optional<NerveRootModel> nerveRoots = Optional.empty();
    private final Map<String, RootDiscriminator> discriminators = new LinkedHashMap<>();
    private final Map<String, RootTable> rootTables = new LinkedHashMap<>();
    private final Map<String, MechanismCriteria> mechanisms = new LinkedHashMap<>();
    private final Map<String, Intervention> interventions = new LinkedHashMap<>();
    private final Map<String, Contraindication> contraindications = new LinkedHashMap<>();
    private final Map<String, OutcomeScale> scales = new LinkedHashMap<>();
    private final Map<String, TreatmentPopulation> treatmentPopulations = new LinkedHashMap<>();
    private final OutlookRecords outlook = new OutlookRecords();
    private final Map<String, Pathway> pathways = new LinkedHashMap<>();
    private final Map<String, PathwayState> pathwayStates = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Integer> layers = new HashMap<>();
    private final List<Knowledge.Pack> packs;

    private Binder(List<Knowledge.Pack> packs) {
        this.packs = packs;
    }

    /// Binds content.
    ///
    /// @throws BindingException when records cannot be bound, with every problem found
    public static Knowledge bind(Content content) {
        Binder binder = new Binder(content.packs());
        // files are read side by side, since a short process waits for them, and taken in their order
        content.files().parallelStream().map(binder::read).toList().forEach(steps -> steps.forEach(Runnable::run));
        if (!binder.problems.isEmpty()) {
            throw new BindingException(binder.problems);
        }
        return new Knowledge(
                new Knowledge.Identity(content.version(), content.sha256(), content.packs()),
                unmodifiable(binder.sources),
                List.copyOf(binder.findings.values()),
                List.copyOf(binder.conditions.values()),
                unmodifiable(binder.rules),
                List.copyOf(binder.redFlagRules.values()),
                List.copyOf(binder.routineRules.values()),
                binder.gates.values().stream()
                        .sorted(Comparator.comparing(Gate::sweep).thenComparingInt(Gate::order))
                        .toList(),
                unmodifiable(binder.predicates),
                binder.nerveRoots,
                new ClinicalLabels(
                        List.copyOf(binder.discriminators.values()),
                        List.copyOf(binder.rootTables.values()),
                        List.copyOf(binder.mechanisms.values())),
                unmodifiable(binder.frequencies),
                unmodifiable(binder.withoutPain),
                List.copyOf(binder.unused.values()),
                unmodifiable(binder.codes),
                new Design(
                        unmodifiable(binder.constants), unmodifiable(binder.classes), unmodifiable(binder.strengths)),
                new Instruments(unmodifiable(binder.instruments), unmodifiable(binder.valueSets)),
                new CareContent(
                        unmodifiable(binder.interventions),
                        List.copyOf(binder.contraindications.values()),
                        unmodifiable(binder.scales),
                        unmodifiable(binder.treatmentPopulations),
                        binder.outlook.investigations(),
                        binder.outlook.prognosis(),
                        binder.outlook.safetyNet(),
                        binder.pathway()));
    }

    /// The pathway with its states; the last one where a pack brings another.
    private Optional<Pathway> pathway() {
        return pathways.values().stream()
                .reduce((_, later) -> later)
                .map(each -> each.with(unmodifiable(pathwayStates)));
    }

    private static <K, T> Map<K, T> unmodifiable(Map<K, T> map) {
        return java.util.Collections.unmodifiableMap(map);
    }

    /// Reads a file into steps that put its records in their place; changes nothing itself.
    private List<Runnable> read(ContentFile file) {
        var steps = new Steps(file.layer());
        try {
            Fields fields = Fields.of(file.root(), "a content file");
            steps.list(fields, "sources", "source", FindingReader::source, Source::key, sources);
            steps.list(fields, "findings", "finding", FindingReader::finding, Finding::id, findings);
            steps.list(fields, "predicates", "predicate", FindingReader::predicate, NamedPredicate::id, predicates);
            steps.list(
                    fields, "frequencies", "frequency of", FindingReader::frequency, Frequency::finding, frequencies);
            steps.list(
                    fields,
                    "withoutPain",
                    "imaging finding without pain",
                    FigureReader::withoutPain,
                    WithoutPain::finding,
                    withoutPain);
            steps.list(fields, "unused", "unused figure", FigureReader::unused, UnusedFigure::id, unused);
            steps.list(fields, "codes", "code", CodeReader::pinned, PinnedCode::coding, codes);
            steps.list(fields, "redFlagRules", "red-flag rule", RuleReader::redFlagRule, RedFlagRule::id, redFlagRules);
            steps.list(fields, "routineRules", "routine rule", RuleReader::routineRule, RoutineRule::id, routineRules);
            fields.optional("condition")
                    .ifPresent(node -> steps.one(node, "condition", ConditionReader::read, Condition::id, conditions));
            fields.optional("rule")
                    .ifPresent(node -> steps.one(node, "rule", RuleReader::rule, PredictionRule::id, rules));
            fields.optional("instrument")
                    .ifPresent(node ->
                            steps.one(node, "instrument", each -> instrument(each, file), Instrument::id, instruments));
            fields.optional("valueSet")
                    .ifPresent(
                            node -> steps.one(node, "value set", InstrumentReader::valueSet, ValueSet::id, valueSets));
            // the order of a gate is that in which gates are taken
            for (Node node : fields.list("gates")) {
                steps.later(later -> later.one(node, "gate", this::gate, Gate::finding, gates));
            }
            fields.optional("nerveRoots")
                    .ifPresent(node -> steps.guarded(node, ModelReader::nerveRoots)
                            .ifPresent(model -> steps.add(() -> nerveRoots = Optional.of(model))));
            labels(fields, steps);
            care(fields, steps);
            outlook.read(fields, steps);
            pathway(fields, steps);
            fields.optional("design").ifPresent(node -> design(node, steps));
            // what the content is judged on is read by PopulationBinder, when it is judged
            fields.optional("population");
            fields.optional("targets");
            // what is known of movement is read by MovementBinder, when it is asked for
            MovementBinder.KEYS.forEach(fields::optional);
            // and what is said of records by RecordMappingBinder
            RecordMappingBinder.KEYS.forEach(fields::optional);
            // and what is looked for in populations by ScreeningBinder
            ScreeningBinder.KEYS.forEach(fields::optional);
            // and what simulated populations are made of by SimulationBinder
            SimulationBinder.KEYS.forEach(fields::optional);
            fields.done();
        } catch (ContentException error) {
            steps.add(() -> problems.add(error.getMessage()));
        }
        return steps.all;
    }

    private void labels(Fields fields, Steps steps) {
        steps.list(
                fields,
                "rootDiscriminators",
                "discriminator",
                LabelReader::discriminator,
                RootDiscriminator::id,
                discriminators);
        steps.list(fields, "rootTables", "table of roots", LabelReader::rootTable, RootTable::id, rootTables);
        fields.optional("mechanism")
                .ifPresent(node -> steps.one(
                        node, "criteria for a mechanism", LabelReader::mechanism, MechanismCriteria::id, mechanisms));
    }

    private void care(Fields fields, Steps steps) {
        fields.optional("intervention")
                .ifPresent(node ->
                        steps.one(node, "intervention", CareReader::intervention, Intervention::id, interventions));
        steps.list(
                fields,
                "contraindications",
                "contraindication",
                CareReader::contraindication,
                Contraindication::id,
                contraindications);
        steps.list(fields, "scales", "outcome scale", CareReader::scale, OutcomeScale::id, scales);
        steps.list(
                fields,
                "treatmentPopulations",
                "treatment population",
                CareReader::population,
                TreatmentPopulation::id,
                treatmentPopulations);
    }

    private void pathway(Fields fields, Steps steps) {
        fields.optional("pathway")
                .ifPresent(node -> steps.one(node, "pathway", PathwayReader::pathway, Pathway::id, pathways));
        fields.optional("pathwayState")
                .ifPresent(node ->
                        steps.one(node, "state of the pathway", PathwayReader::state, PathwayState::id, pathwayStates));
    }

    /// A gate that replaces another takes its place in the order.
    private Gate gate(Node node) {
        Gate gate = RuleReader.gate(node, gates.size());
        Gate replaced = gates.get(gate.finding());
        return replaced == null
                ? gate
                : new Gate(
                        gate.finding(),
                        replaced.order(),
                        gate.sweep(),
                        gate.members(),
                        gate.applies(),
                        gate.conditions(),
                        gate.why());
    }

    /// An instrument knows the pack that brings it: only a pack may hold wording under licence.
    private Instrument instrument(Node node, ContentFile file) {
        return InstrumentReader.instrument(
                node, file.layer() == 0 ? "" : packs.get(file.layer() - 1).id());
    }

    private void design(Node node, Steps steps) {
        Fields fields = Fields.of(node, "design");
        steps.list(fields, "constants", "constant", ModelReader::constant, Design.Constant::name, constants);
        steps.list(
                fields,
                "incidenceClasses",
                "incidence class",
                ModelReader::incidenceClass,
                Design.IncidenceClass::name,
                classes);
        var read = ModelReader.patternStrengths(fields.list("patternStrengths"));
        steps.add(() -> strengths.putAll(read));
        fields.done();
    }

    /// What is to be done with the records of one file, in its order.
    final class Steps {
        private final List<Runnable> all = new ArrayList<>();
        private final int layer;

        Steps(int layer) {
            this.layer = layer;
        }

        void add(Runnable step) {
            all.add(step);
        }

        /// Reads only when its turn comes, since what was taken before matters.
        void later(Consumer<Steps> reading) {
            all.add(() -> {
                var steps = new Steps(layer);
                reading.accept(steps);
                steps.all.forEach(Runnable::run);
            });
        }

        <K, T> void list(
                Fields fields, String key, String kind, Function<Node, T> reader, Function<T, K> id, Map<K, T> into) {
            for (Node node : fields.list(key)) {
                one(node, kind, reader, id, into);
            }
        }

        <K, T> void one(Node node, String kind, Function<Node, T> reader, Function<T, K> id, Map<K, T> into) {
            guarded(node, reader).ifPresent(value -> add(() -> put(node, kind, id.apply(value), value, into)));
        }

        private <K, T> void put(Node node, String kind, K id, T value, Map<K, T> into) {
            Integer before = layers.put(kind + " " + id, layer);
            if (before != null && before == layer) {
                problems.add(new ContentException(
                                node.place(), "the " + kind + " " + id + " stands twice; keep one, or rename one.")
                        .getMessage());
            }
            into.put(id, value);
        }

        <T> Optional<T> guarded(Node node, Function<Node, T> reader) {
            try {
                return Optional.of(reader.apply(node));
            } catch (ContentException error) {
                add(() -> problems.add(error.getMessage()));
            } catch (IllegalArgumentException error) {
                add(() -> problems.add(new ContentException(node.place(), error.getMessage() + ".").getMessage()));
            }
            return Optional.empty();
        }
    }

    /// Every problem found while binding, one a line.
    public static final class BindingException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<String> problems;

        BindingException(List<String> problems) {
            super(String.join("\n", problems));
            this.problems = List.copyOf(problems);
        }

        /// The problems, each with its place.
        public List<String> problems() {
            return problems;
        }
    }
}
