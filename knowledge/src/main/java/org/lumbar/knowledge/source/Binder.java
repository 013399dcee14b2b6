package org.lumbar.knowledge.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lumbar.knowledge.Condition;
import org.lumbar.knowledge.Design;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Frequency;
import org.lumbar.knowledge.Gate;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.NamedPredicate;
import org.lumbar.knowledge.NerveRootModel;
import org.lumbar.knowledge.PredictionRule;
import org.lumbar.knowledge.RedFlagRule;
import org.lumbar.knowledge.RoutineRule;
import org.lumbar.knowledge.Source;
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
    private final Map<String, Design.Constant> constants = new LinkedHashMap<>();
    private final Map<String, Design.IncidenceClass> classes = new LinkedHashMap<>();
    private final Map<String, org.lumbar.knowledge.Figure> strengths = new LinkedHashMap<>();
    private Optional<NerveRootModel> nerveRoots = Optional.empty();
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Integer> layers = new HashMap<>();
    private int layer;

    private Binder() {}

    /// Binds content.
    ///
    /// @throws BindingException when records cannot be bound, with every problem found
    public static Knowledge bind(Content content) {
        Binder binder = new Binder();
        content.files().forEach(binder::file);
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
                unmodifiable(binder.frequencies),
                new Design(
                        unmodifiable(binder.constants), unmodifiable(binder.classes), unmodifiable(binder.strengths)));
    }

    private static <T> Map<String, T> unmodifiable(Map<String, T> map) {
        return java.util.Collections.unmodifiableMap(map);
    }

    private void file(ContentFile file) {
        layer = file.layer();
        try {
            Fields fields = Fields.of(file.root(), "a content file");
            list(fields, "sources", "source", FindingReader::source, Source::key, sources);
            list(fields, "findings", "finding", FindingReader::finding, Finding::id, findings);
            list(fields, "predicates", "predicate", FindingReader::predicate, NamedPredicate::id, predicates);
            list(fields, "frequencies", "frequency of", FindingReader::frequency, Frequency::finding, frequencies);
            list(fields, "redFlagRules", "red-flag rule", RuleReader::redFlagRule, RedFlagRule::id, redFlagRules);
            list(fields, "routineRules", "routine rule", RuleReader::routineRule, RoutineRule::id, routineRules);
            fields.optional("condition")
                    .ifPresent(node -> one(node, "condition", ConditionReader::read, Condition::id, conditions));
            fields.optional("rule").ifPresent(node -> one(node, "rule", RuleReader::rule, PredictionRule::id, rules));
            list(fields, "gates", "gate", this::gate, Gate::finding, gates);
            fields.optional("nerveRoots").ifPresent(node -> nerveRoots = guarded(node, ModelReader::nerveRoots));
            fields.optional("design").ifPresent(this::design);
            // what the content is judged on is read by PopulationBinder, when it is judged
            fields.optional("population");
            fields.optional("targets");
            fields.done();
        } catch (ContentException error) {
            problems.add(error.getMessage());
        }
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

    private void design(Node node) {
        Fields fields = Fields.of(node, "design");
        list(fields, "constants", "constant", ModelReader::constant, Design.Constant::name, constants);
        list(
                fields,
                "incidenceClasses",
                "incidence class",
                ModelReader::incidenceClass,
                Design.IncidenceClass::name,
                classes);
        strengths.putAll(ModelReader.patternStrengths(fields.list("patternStrengths")));
        fields.done();
    }

    private <T> void list(
            Fields fields,
            String key,
            String kind,
            Function<Node, T> reader,
            Function<T, String> id,
            Map<String, T> into) {
        for (Node node : fields.list(key)) {
            one(node, kind, reader, id, into);
        }
    }

    private <T> void one(
            Node node, String kind, Function<Node, T> reader, Function<T, String> id, Map<String, T> into) {
        guarded(node, reader).ifPresent(value -> {
            Integer before = layers.put(kind + " " + id.apply(value), layer);
            if (before != null && before == layer) {
                problems.add(new ContentException(
                                node.place(),
                                "the " + kind + " " + id.apply(value) + " stands twice; keep one, or rename one.")
                        .getMessage());
            }
            into.put(id.apply(value), value);
        });
    }

    private <T> Optional<T> guarded(Node node, Function<Node, T> reader) {
        try {
            return Optional.of(reader.apply(node));
        } catch (ContentException error) {
            problems.add(error.getMessage());
        } catch (IllegalArgumentException error) {
            problems.add(new ContentException(node.place(), error.getMessage() + ".").getMessage());
        }
        return Optional.empty();
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
