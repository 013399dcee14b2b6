package org.lumbar.formats;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Node;
import org.lumbar.knowledge.tree.Node.Mapping;
import org.lumbar.knowledge.tree.Node.Scalar;
import org.lumbar.knowledge.tree.Node.ScalarType;
import org.lumbar.knowledge.tree.Node.Sequence;
import org.lumbar.knowledge.tree.Place;
import org.lumbar.presentation.FindingIndex;

/// Edits a case as it is written, one `KEY=VALUE` after another; the [CaseReader] then reads the result and refuses
/// what it would refuse in a file.
///
/// A key is a finding, with `@left`, `@right` or `@both` where the side matters, or a field of the case: `setting`,
/// `date`, `age`, `sex`, `birthDate`, `episode.durationDays`, `episode.onset`. A value is `present`, `absent`,
/// `unknown`, a number, or a number with its unit; details follow after commas (`present,since=2016-05-01`).
public final class CaseEdit {

    private static final Pattern MEASURED = Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?)\\s*(\\S.*)?");
    private static final String UNKNOWN = "unknown";

    private final FindingIndex index;
    private Mapping root;
    private final Set<String> edited = new HashSet<>();

    private CaseEdit(Mapping root, FindingIndex index) {
        this.root = root;
        this.index = index;
    }

    /// The case with the edits.
    ///
    /// @throws ContentException when the case is no mapping or an edit cannot be read
    public static Node apply(Node root, List<String> edits, FindingIndex index) {
        if (!(root instanceof Mapping mapping)) {
            throw new ContentException(
                    root.place(), "a case must be a mapping with findings, not " + root.description() + ".");
        }
        var edit = new CaseEdit(mapping, index);
        edits.forEach(edit::apply);
        return edit.root;
    }

    private void apply(String written) {
        var place = new Place("'" + written + "'", 0, 0);
        int sign = written.indexOf('=');
        if (sign <= 0 || sign == written.length() - 1) {
            throw new ContentException(
                    place,
                    "this must be KEY=VALUE, such as saddle-anaesthesia=present, crp=80mg/L, age=72 or"
                            + " setting=emergency-department.");
        }
        String key = written.substring(0, sign).strip();
        String value = written.substring(sign + 1).strip();
        if (!edited.add(canonical(key))) {
            throw new ContentException(place, key + " is changed twice; keep one of the two.");
        }
        switch (key) {
            case "setting", "date" -> root = put(root, key, text(value, place));
            case "age", "person.age" -> person("age", value, place);
            case "sex", "person.sex" -> person("sex", value, place);
            case "birthDate", "person.birthDate" -> person("birthDate", value, place);
            case "durationDays", "episode.durationDays", "episode-duration" -> episode("durationDays", value, place);
            case "onset", "episode.onset" -> episode("onset", value, place);
            default -> finding(key, value, place);
        }
    }

    private String canonical(String key) {
        return switch (key) {
            case "person.age", "birthDate", "person.birthDate" -> "age";
            case "person.sex" -> "sex";
            case "durationDays", "episode-duration" -> "episode.durationDays";
            case "onset" -> "episode.onset";
            default -> {
                int at = key.indexOf('@');
                String name = at < 0 ? key : key.substring(0, at);
                OptionalInt number = index.number(name);
                yield (number.isPresent() ? index.finding(number.getAsInt()).id() : name)
                        + (at < 0 ? "" : key.substring(at));
            }
        };
    }

    /// Age and date of birth say the same, so one replaces the other.
    private void person(String field, String value, Place place) {
        Mapping person = child("person", place);
        if (!field.equals("sex")) {
            person = remove(remove(person, "age"), "birthDate");
        }
        root = put(root, "person", field(person, field, value, place));
    }

    private void episode(String field, String value, Place place) {
        root = put(root, "episode", field(child("episode", place), field, value, place));
    }

    private static Mapping field(Mapping parent, String field, String value, Place place) {
        return value.equals(UNKNOWN) && !field.equals("sex")
                ? remove(parent, field)
                : put(parent, field, scalar(value, place));
    }

    private void finding(String key, String value, Place place) {
        int at = key.indexOf('@');
        String name = at < 0 ? key : key.substring(0, at);
        String side = at < 0 ? "" : key.substring(at + 1);
        Mapping findings = child("findings", place);
        List<Mapping> known = new ArrayList<>();
        List<Mapping.Entry> others = new ArrayList<>();
        for (Mapping.Entry entry : findings.entries()) {
            if (canonical(entry.key()).equals(canonical(name))) {
                known.addAll(answers(entry.value()));
            } else {
                others.add(entry);
            }
        }
        Mapping answer = answer(value, place);
        List<Node> answers = new ArrayList<>();
        if (!side.isEmpty()) {
            known.forEach(each -> keepOtherSide(each, side, answers));
            answer = put(answer, "side", text(side, place));
        } else if (known.size() == 1 && has(known.getFirst(), "side")) {
            answer = put(answer, "side", value(known.getFirst(), "side"));
        }
        answers.add(answer);
        Node node = answers.size() == 1 ? answer : new Sequence(List.copyOf(answers), place);
        others.add(new Mapping.Entry(name, node, place));
        root = put(root, "findings", new Mapping(List.copyOf(others), findings.place()));
    }

    /// Keeps an answer as far as it is of another side than the one that is changed.
    private static void keepOtherSide(Mapping answer, String side, List<Node> answers) {
        String now = has(answer, "side") && value(answer, "side") instanceof Scalar scalar ? scalar.text() : "";
        boolean both = now.equals("both") && (side.equals("left") || side.equals("right"));
        if (both) {
            answers.add(put(answer, "side", text(side.equals("left") ? "right" : "left", answer.place())));
        } else if (!now.isEmpty() && !now.equals(side) && !side.equals("both")) {
            answers.add(answer);
        }
    }

    /// The answers of a finding in the long form.
    private static List<Mapping> answers(Node node) {
        return switch (node) {
            case Mapping mapping -> List.of(mapping);
            case Sequence sequence ->
                sequence.items().stream()
                        .filter(Mapping.class::isInstance)
                        .map(Mapping.class::cast)
                        .toList();
            case Scalar scalar ->
                List.of(new Mapping(
                        List.of(new Mapping.Entry(
                                scalar.type() == ScalarType.NUMBER ? "value" : "status", scalar, scalar.place())),
                        scalar.place()));
        };
    }

    private static Mapping answer(String written, Place place) {
        String[] parts = written.split(",", -1);
        List<Mapping.Entry> entries = new ArrayList<>();
        Matcher measured = MEASURED.matcher(parts[0].strip());
        if (measured.matches()) {
            entries.add(new Mapping.Entry("value", scalar(measured.group(1), place), place));
            if (measured.group(2) != null) {
                entries.add(new Mapping.Entry("unit", text(measured.group(2), place), place));
            }
        } else {
            entries.add(new Mapping.Entry("status", text(parts[0].strip(), place), place));
        }
        for (int i = 1; i < parts.length; i++) {
            int sign = parts[i].indexOf('=');
            if (sign <= 0) {
                throw new ContentException(
                        place,
                        "after a comma comes a detail such as since=2016-05-01, course=worse or unit=mg/L, not '"
                                + parts[i] + "'; a number is written with a point.");
            }
            entries.add(new Mapping.Entry(
                    parts[i].substring(0, sign).strip(),
                    text(parts[i].substring(sign + 1).strip(), place),
                    place));
        }
        return new Mapping(List.copyOf(entries), place);
    }

    private Mapping child(String key, Place place) {
        if (!has(root, key)) {
            return new Mapping(List.of(), place);
        }
        if (value(root, key) instanceof Mapping mapping) {
            return mapping;
        }
        Node node = value(root, key);
        boolean nothing = node instanceof Scalar scalar && scalar.type() == ScalarType.NULL;
        if (nothing) {
            return new Mapping(List.of(), place);
        }
        throw new ContentException(node.place(), key + " must be a mapping, not " + node.description() + ".");
    }

    private static boolean has(Mapping mapping, String key) {
        return mapping.entries().stream().anyMatch(entry -> entry.key().equals(key));
    }

    private static Node value(Mapping mapping, String key) {
        return mapping.entries().stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static Mapping put(Mapping mapping, String key, Node value) {
        List<Mapping.Entry> entries = new ArrayList<>();
        boolean found = false;
        for (Mapping.Entry entry : mapping.entries()) {
            boolean same = entry.key().equals(key);
            entries.add(same ? new Mapping.Entry(key, value, value.place()) : entry);
            found |= same;
        }
        if (!found) {
            entries.add(new Mapping.Entry(key, value, value.place()));
        }
        return new Mapping(List.copyOf(entries), mapping.place());
    }

    private static Mapping remove(Mapping mapping, String key) {
        return new Mapping(
                mapping.entries().stream()
                        .filter(entry -> !entry.key().equals(key))
                        .toList(),
                mapping.place());
    }

    private static Scalar scalar(String value, Place place) {
        Matcher measured = MEASURED.matcher(value);
        boolean number = measured.matches() && measured.group(2) == null;
        return new Scalar(number ? ScalarType.NUMBER : ScalarType.TEXT, value, place);
    }

    private static Scalar text(String value, Place place) {
        return new Scalar(ScalarType.TEXT, value, place);
    }
}
