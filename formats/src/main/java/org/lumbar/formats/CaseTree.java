package org.lumbar.formats;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lumbar.knowledge.Sex;
import org.lumbar.knowledge.Urgency.Level;
import org.lumbar.knowledge.tree.Node;
import org.lumbar.knowledge.tree.Node.Mapping;
import org.lumbar.knowledge.tree.Node.Scalar;
import org.lumbar.knowledge.tree.Node.ScalarType;
import org.lumbar.knowledge.tree.Node.Sequence;
import org.lumbar.knowledge.tree.Place;
import org.lumbar.presentation.Course;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Presentation;
import org.lumbar.presentation.Side;

/// A case as a tree of the form `lumbar-case/1`, keys in the order of the schema. What is unknown is left out.
final class CaseTree {

    private final List<Mapping.Entry> entries = new ArrayList<>();

    private CaseTree() {}

    static Mapping of(Case written) {
        Presentation presentation = written.presentation();
        var root = new CaseTree();
        root.text("schema", CaseReader.SCHEMA);
        root.textUnlessEmpty("case", presentation.id());
        root.text("date", presentation.date().toString());
        root.text("setting", presentation.setting().id());
        root.unlessEmpty("person", person(presentation));
        root.unlessEmpty("episode", episode(presentation));
        root.unlessEmpty("findings", findings(presentation.observations()));
        written.expected().ifPresent(expected -> root.entry("expected", expected(expected)));
        return root.mapping();
    }

    private static Mapping person(Presentation presentation) {
        var tree = new CaseTree();
        presentation.person().age().ifPresent(age -> tree.number("age", age));
        if (presentation.person().sex() != Sex.UNKNOWN) {
            tree.text("sex", presentation.person().sex().id());
        }
        return tree.mapping();
    }

    private static Mapping episode(Presentation presentation) {
        var tree = new CaseTree();
        presentation.episode().durationDays().ifPresent(days -> tree.number("durationDays", days));
        presentation.episode().onset().ifPresent(onset -> tree.text("onset", onset));
        return tree.mapping();
    }

    private static Mapping findings(List<Observation> observations) {
        Map<String, List<Observation>> byFinding = new LinkedHashMap<>();
        for (Observation observation : observations) {
            byFinding
                    .computeIfAbsent(observation.finding(), _ -> new ArrayList<>())
                    .add(observation);
        }
        var tree = new CaseTree();
        byFinding.forEach((finding, answers) -> tree.entry(finding, answer(answers)));
        return tree.mapping();
    }

    private static Node answer(List<Observation> answers) {
        if (answers.size() > 1) {
            return new Sequence(
                    answers.stream()
                            .map(CaseTree::longForm)
                            .map(Node.class::cast)
                            .toList(),
                    Place.NONE);
        }
        Observation only = answers.getFirst();
        if (only.equals(Observation.of(only.finding(), only.status()))) {
            return scalar(ScalarType.TEXT, only.status().id());
        }
        return longForm(only);
    }

    private static Mapping longForm(Observation observation) {
        var tree = new CaseTree();
        if (observation.value().isEmpty() || observation.status() != FindingStatus.PRESENT) {
            tree.text("status", observation.status().id());
        }
        observation.value().ifPresent(value -> tree.number("value", value));
        tree.textUnlessEmpty("unit", observation.unit());
        if (observation.side() != Side.UNSTATED) {
            tree.text("side", observation.side().id());
        }
        observation.date().ifPresent(date -> tree.text("date", date.toString()));
        observation.since().ifPresent(since -> tree.text("since", since.toString()));
        if (observation.course() != Course.UNSTATED) {
            tree.text("course", observation.course().id());
        }
        tree.textUnlessEmpty("origin", observation.origin());
        return tree.mapping();
    }

    private static Mapping expected(Expected expected) {
        var tree = new CaseTree();
        tree.text("urgency", expected.urgency().id());
        tree.texts("accepted", expected.accepted().stream().map(Level::id).toList());
        expected.condition().ifPresent(condition -> tree.text("condition", condition));
        ExpectedDetails details = expected.details();
        details.within().ifPresent(within -> tree.text("within", within));
        if (!details.inView()) {
            tree.entry("inView", scalar(ScalarType.BOOLEAN, "false"));
        }
        tree.textsUnlessEmpty("because", details.because());
        tree.textsUnlessEmpty("established", details.established());
        tree.textsUnlessEmpty("notExcluded", details.notExcluded());
        tree.textsUnlessEmpty("residualRisk", details.residualRisk());
        details.notCleared().ifPresent(gates -> tree.texts("notCleared", gates));
        return tree.mapping();
    }

    private Mapping mapping() {
        return new Mapping(List.copyOf(entries), Place.NONE);
    }

    private void entry(String key, Node value) {
        entries.add(new Mapping.Entry(key, value, Place.NONE));
    }

    private void unlessEmpty(String key, Mapping value) {
        if (!value.entries().isEmpty()) {
            entry(key, value);
        }
    }

    private void text(String key, String value) {
        entry(key, scalar(ScalarType.TEXT, value));
    }

    private void texts(String key, List<String> values) {
        entry(
                key,
                new Sequence(
                        values.stream()
                                .map(value -> (Node) scalar(ScalarType.TEXT, value))
                                .toList(),
                        Place.NONE));
    }

    private void textsUnlessEmpty(String key, List<String> values) {
        if (!values.isEmpty()) {
            texts(key, values);
        }
    }

    private void textUnlessEmpty(String key, String value) {
        if (!value.isEmpty()) {
            text(key, value);
        }
    }

    /// A number with all its digits, so that it is read back as it was.
    private void number(String key, double value) {
        entry(key, scalar(ScalarType.NUMBER, number(value)));
    }

    private static String number(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("the value " + value + " cannot be written; no case may hold it");
        }
        boolean plain = value != 0 && Math.abs(value) < 1e15 && Math.abs(value) >= 1e-6;
        return plain
                ? new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString()
                : Double.toString(value);
    }

    private static Scalar scalar(ScalarType type, String text) {
        return new Scalar(type, text, Place.NONE);
    }
}
