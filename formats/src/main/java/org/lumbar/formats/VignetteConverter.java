package org.lumbar.formats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.Sex;
import org.lumbar.knowledge.Urgency.Level;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;
import org.lumbar.knowledge.tree.Node.Mapping;
import org.lumbar.knowledge.tree.Node.Scalar;
import org.lumbar.knowledge.tree.Node.ScalarType;
import org.lumbar.knowledge.tree.Words;
import org.lumbar.presentation.Episode;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Person;
import org.lumbar.presentation.Presentation;

/// Makes cases of vignettes: coded case reports with lists of present and absent findings, vital signs and a gold
/// answer.
///
/// Finding identifiers stay as they are, and what the lists and the vital signs say is all kept, also where they
/// contradict each other: the reader of the case decides. A null or missing value is left out.
public final class VignetteConverter {

    private record Vital(String finding, String unit) {}

    private static final Map<String, Vital> VITALS = Map.ofEntries(
            Map.entry("temp_c", new Vital("temperature", "Cel")),
            Map.entry("temp_f", new Vital("temperature", "[degF]")),
            Map.entry("pulse", new Vital("heart-rate", "/min")),
            Map.entry("hr", new Vital("heart-rate", "/min")),
            Map.entry("heart_rate", new Vital("heart-rate", "/min")),
            Map.entry("resp", new Vital("respiratory-rate", "/min")),
            Map.entry("rr", new Vital("respiratory-rate", "/min")),
            Map.entry("resp_rate", new Vital("respiratory-rate", "/min")),
            Map.entry("spo2", new Vital("oxygen-saturation", "%")),
            Map.entry("bmi", new Vital("bmi", "kg/m2")));
    private static final List<Vital> BLOOD_PRESSURE =
            List.of(new Vital("systolic-blood-pressure", "mm[Hg]"), new Vital("diastolic-blood-pressure", "mm[Hg]"));
    private static final Set<String> REMARKS = Set.of("source", "image_needed", "note", "split");
    private static final Set<String> GOLD_REMARKS = Set.of("dx_source_label", "urgency_from", "next_step");
    private static final List<String> LEVELS = List.of("selfcare", "routine", "urgent", "emergency");

    private final LocalDate date;
    private final Setting setting;

    private VignetteConverter(LocalDate date, Setting setting) {
        this.date = date;
        this.setting = setting;
    }

    /// A converter that gives every case this date and setting, since a vignette names neither.
    public static VignetteConverter of(LocalDate date, Setting setting) {
        return new VignetteConverter(date, setting);
    }

    /// Makes a case of one vignette.
    ///
    /// @throws ContentException when it is no vignette
    public Conversion convert(Node vignette) {
        Fields fields = Fields.of(vignette, "a vignette");
        if (!fields.has("present") && !fields.has("absent") && !fields.has("gold")) {
            throw new ContentException(
                    vignette.place(),
                    "this is no vignette: present, absent and gold are missing; the keys are " + fields.keys() + ".");
        }
        var remarks = new ArrayList<String>();
        var notCarried = new ArrayList<String>();
        List<Observation> observations = new ArrayList<>();
        fields.texts("present").forEach(id -> observations.add(Observation.of(id, FindingStatus.PRESENT)));
        fields.texts("absent").forEach(id -> observations.add(Observation.of(id, FindingStatus.ABSENT)));
        fields.optional("vitals").ifPresent(vitals -> vitals(vitals, observations, notCarried));
        Optional<Expected> expected = fields.optional("gold").flatMap(gold -> gold(gold, remarks, notCarried));
        var presentation = new Presentation(
                Values.text(fields, "id").orElse(""),
                date,
                setting,
                new Person(
                        fields.optionalInteger("age"),
                        Values.word(fields, "sex", Sex::ofId, List.of("female", "male"))
                                .orElse(Sex.UNKNOWN)),
                new Episode(fields.optionalInteger("duration_days"), Optional.empty()),
                observations);
        rest(
                vignette,
                "",
                Set.of("id", "age", "sex", "duration_days", "present", "absent", "vitals", "gold"),
                REMARKS,
                remarks,
                notCarried);
        return new Conversion(Case.of(presentation, expected), remarks, notCarried);
    }

    private static void vitals(Node node, List<Observation> observations, List<String> notCarried) {
        Fields fields = Fields.of(node, "vitals");
        for (String key : fields.keys()) {
            Optional<Node> value = fields.optional(key);
            if (value.isEmpty()) {
                continue;
            }
            Vital vital = VITALS.get(key);
            if (key.equals("bp")) {
                bloodPressure(value.get(), observations);
            } else if (vital != null) {
                observations.add(measured(vital, value.get(), key));
            } else {
                notCarried.add("vitals." + Words.shortened(key) + ": " + CaseWriter.json(value.get()));
            }
        }
    }

    private static void bloodPressure(Node node, List<Observation> observations) {
        List<Node> values = Fields.asList(node, "bp");
        if (values.size() != BLOOD_PRESSURE.size()) {
            throw new ContentException(
                    node.place(),
                    "bp must be two numbers, systolic and diastolic, and there are " + values.size() + ".");
        }
        for (int i = 0; i < values.size(); i++) {
            if (!(values.get(i) instanceof Scalar scalar && scalar.type() == ScalarType.NULL)) {
                observations.add(measured(BLOOD_PRESSURE.get(i), values.get(i), "bp"));
            }
        }
    }

    private static Observation measured(Vital vital, Node value, String key) {
        return Observation.measured(vital.finding(), Fields.asNumber(value, key), vital.unit());
    }

    private static Optional<Expected> gold(Node node, List<String> remarks, List<String> notCarried) {
        Fields fields = Fields.of(node, "gold");
        Optional<Level> urgency = fields.optional("urgency").map(each -> level(each, "gold.urgency"));
        List<Level> accepted = fields.list("urgency_accept", each -> level(each, "each level of gold.urgency_accept"));
        Optional<String> condition = Values.text(fields, "dx");
        Set<String> carried = urgency.isPresent() ? Set.of("urgency", "urgency_accept", "dx") : Set.of();
        rest(node, "gold.", carried, GOLD_REMARKS, remarks, notCarried);
        return urgency.map(level -> new Expected(level, accepted, condition));
    }

    private static Level level(Node node, String what) {
        return Values.word(
                node,
                what,
                id -> Arrays.stream(Level.values())
                        .filter(level -> level.id().equals(id)
                                || level.id().replace("-", "").equals(id))
                        .findFirst(),
                LEVELS);
    }

    /// Lists the fields that were not carried over, apart from those that are null.
    private static void rest(
            Node node,
            String prefix,
            Set<String> carried,
            Set<String> known,
            List<String> remarks,
            List<String> notCarried) {
        if (node instanceof Mapping mapping) {
            for (Mapping.Entry entry : mapping.entries()) {
                boolean empty = entry.value() instanceof Scalar scalar && scalar.type() == ScalarType.NULL;
                if (!empty && !carried.contains(entry.key())) {
                    String text = prefix + Words.shortened(entry.key()) + ": " + CaseWriter.json(entry.value());
                    (known.contains(entry.key()) ? remarks : notCarried).add(text);
                }
            }
        }
    }
}
