package org.lumbar.formats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;
import org.lumbar.knowledge.tree.Node.Mapping;
import org.lumbar.knowledge.tree.Node.Scalar;
import org.lumbar.knowledge.tree.Node.ScalarType;
import org.lumbar.knowledge.tree.Node.Sequence;
import org.lumbar.knowledge.tree.Place;
import org.lumbar.knowledge.tree.Words;
import org.lumbar.presentation.Course;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Side;

/// Reads the findings of a case: the short form, the long form, and lists of long forms.
final class AnswerReader {

    private static final List<String> STATUSES =
            Arrays.stream(FindingStatus.values()).map(FindingStatus::id).toList();
    private static final List<String> SIDES = List.of("left", "right", "both");
    private static final List<String> COURSES = List.of("stable", "better", "worse");
    private static final Map<String, String> OTHER_WORDS = Map.of(
            "yes",
            "present",
            "y",
            "present",
            "positive",
            "present",
            "no",
            "absent",
            "n",
            "absent",
            "negative",
            "absent");

    private AnswerReader() {}

    /// The observations of the mapping `findings`; the place of each is put into `places`.
    static List<Observation> read(Node findings, Map<String, Place> places) {
        if (!(findings instanceof Mapping mapping)) {
            throw new ContentException(
                    findings.place(),
                    "findings must be a mapping such as `night-pain: present`, not " + findings.description() + ".");
        }
        List<Observation> observations = new ArrayList<>();
        for (Mapping.Entry entry : mapping.entries()) {
            Place first = places.putIfAbsent(entry.key(), entry.place());
            if (first != null) {
                throw new ContentException(
                        entry.place(),
                        shown(entry.key()) + " stands twice, first on line " + first.line()
                                + "; keep one, or give a list such as [{side: left, status: present}, ...].");
            }
            observations.addAll(answers(entry.key(), entry.value()));
        }
        return observations;
    }

    private static List<Observation> answers(String finding, Node answer) {
        return switch (answer) {
            case Scalar scalar -> List.of(shortForm(finding, scalar));
            case Mapping mapping -> List.of(longForm(finding, mapping));
            case Sequence sequence -> {
                if (sequence.items().isEmpty()) {
                    throw new ContentException(
                            sequence.place(), shown(finding) + " has an empty list; take it away, or write unknown.");
                }
                yield sequence.items().stream()
                        .map(item -> longForm(finding, item))
                        .toList();
            }
        };
    }

    private static Observation shortForm(String finding, Scalar scalar) {
        if (scalar.type() == ScalarType.NUMBER) {
            return Observation.measured(finding, Fields.asNumber(scalar, shown(finding)), "");
        }
        Optional<FindingStatus> status =
                scalar.type() == ScalarType.TEXT ? FindingStatus.ofId(scalar.text()) : Optional.empty();
        return Observation.of(finding, status.orElseThrow(() -> noAnswer(finding, scalar)));
    }

    private static ContentException noAnswer(String finding, Scalar scalar) {
        String text = scalar.text();
        String hint = switch (scalar.type()) {
            case BOOLEAN -> " `false` may mean denied or not asked; write absent or unknown, and present for `true`.";
            case NULL -> " Leave it out when nothing is known.";
            default ->
                OTHER_WORDS.containsKey(text)
                        ? " Write " + OTHER_WORDS.get(text) + "."
                        : text.matches("-?[0-9].*")
                                ? " Write a measurement like {value: 37.2, unit: Cel}, the number without quotation marks."
                                : Words.maybe(text, STATUSES);
        };
        return new ContentException(
                scalar.place(),
                shown(finding) + " must be present, absent or unknown, or the number measured, not "
                        + scalar.description() + "." + hint);
    }

    private static Observation longForm(String finding, Node node) {
        Fields fields = Fields.of(node, "each answer of " + shown(finding));
        Optional<FindingStatus> status = Values.word(fields, "status", FindingStatus::ofId, STATUSES);
        OptionalDouble value = fields.optionalNumber("value");
        Optional<String> unit = Values.text(fields, "unit");
        var observation = new Observation(
                finding,
                status.orElse(FindingStatus.PRESENT),
                value,
                unit.orElse(""),
                Values.word(fields, "side", Side::ofId, SIDES).orElse(Side.UNSTATED),
                Values.day(fields, "date"),
                Values.day(fields, "since"),
                Values.word(fields, "course", Course::ofId, COURSES).orElse(Course.UNSTATED),
                Values.text(fields, "origin").orElse(""));
        fields.done();
        if (status.isEmpty() && value.isEmpty()) {
            throw new ContentException(
                    node.place(),
                    shown(finding) + " has neither status nor value; add `status: present`, absent or unknown.");
        }
        if (value.isPresent() && observation.status() != FindingStatus.PRESENT) {
            throw new ContentException(
                    node.place(),
                    shown(finding) + " is " + observation.status().id()
                            + " and has a value all the same; keep the status or the value.");
        }
        if (unit.isPresent() && value.isEmpty()) {
            throw new ContentException(
                    node.place(),
                    shown(finding) + " has the unit " + shown(unit.get()) + " and no value; add the value.");
        }
        return observation;
    }

    private static String shown(String text) {
        return Words.shortened(text);
    }
}
