package org.lumbar.knowledge.source;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lumbar.knowledge.Contraindication;
import org.lumbar.knowledge.Contraindication.Action;
import org.lumbar.knowledge.Guideline;
import org.lumbar.knowledge.Intervention;
import org.lumbar.knowledge.Intervention.Caution;
import org.lumbar.knowledge.Intervention.GuidelineRow;
import org.lumbar.knowledge.Intervention.Kind;
import org.lumbar.knowledge.Intervention.Mechanism;
import org.lumbar.knowledge.Intervention.Otherwise;
import org.lumbar.knowledge.Intervention.Requirement;
import org.lumbar.knowledge.Intervention.Step;
import org.lumbar.knowledge.Intervention.Use;
import org.lumbar.knowledge.Intervention.Waiting;
import org.lumbar.knowledge.OutcomeScale;
import org.lumbar.knowledge.OutcomeScale.Better;
import org.lumbar.knowledge.OutcomeScale.ImportantChange;
import org.lumbar.knowledge.Phase;
import org.lumbar.knowledge.Stance;
import org.lumbar.knowledge.TreatmentPopulation;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;

/// Reads interventions, what forbids them, outcome scales and treatment populations.
final class CareReader {

    private static final String DO_NOT_OFFER = "do-not-offer";
    private static final String DEFER = "defer";

    private CareReader() {}

    static Intervention intervention(Node node) {
        Fields fields = Fields.of(node, "an intervention");
        var intervention = new Intervention(
                fields.text("id"),
                fields.text("label"),
                fields.text("plain"),
                CommonReader.constant(fields.required("kind"), Kind.values(), Kind::id, "kind of intervention"),
                fields.optional("mechanism").map(CareReader::mechanism),
                fields.texts("barredByGates"),
                fields.optional("screenedBy").map(id -> Fields.asText(id, "screenedBy")),
                fields.list("cautions", CareReader::caution),
                fields.list("uses", CareReader::use));
        fields.done();
        return intervention;
    }

    private static Mechanism mechanism(Node node) {
        Fields fields = Fields.of(node, "a mechanism");
        var mechanism = new Mechanism(
                fields.list("steps", step -> CommonReader.constant(step, Step.values(), Step::id, "step of pain")),
                fields.text("words", ""),
                CommonReader.citation(fields));
        fields.done();
        return mechanism;
    }

    private static Caution caution(Node node) {
        Fields fields = Fields.of(node, "a caution");
        var caution = new Caution(
                fields.text("text"), fields.list("shares", SharesReader::shares), CommonReader.citation(fields));
        fields.done();
        return caution;
    }

    private static Use use(Node node) {
        Fields fields = Fields.of(node, "a use");
        var use = new Use(
                fields.text("id"),
                fields.texts("for"),
                phases(fields.list("phases")),
                fields.optional("when").map(PredicateReader::read),
                fields.optional("onlyIf").map(PredicateReader::read),
                fields.list("guidelines", CareReader::guidelineRow),
                otherwise(fields.required("otherwise")),
                fields.list("requires", CareReader::requirement),
                fields.optional("after").map(CareReader::waiting),
                fields.list("effects", EffectReader::effect));
        fields.done();
        return use;
    }

    private static Set<Phase> phases(List<Node> nodes) {
        if (nodes.isEmpty()) {
            return EnumSet.allOf(Phase.class);
        }
        Set<Phase> phases = EnumSet.noneOf(Phase.class);
        nodes.forEach(node -> phases.add(CommonReader.constant(node, Phase.values(), Phase::id, "phase")));
        return phases;
    }

    private static GuidelineRow guidelineRow(Node node) {
        Fields fields = Fields.of(node, "a guideline's row");
        var row = new GuidelineRow(
                CommonReader.constant(fields.required("guideline"), Guideline.values(), Guideline::id, "guideline"),
                stance(fields),
                fields.text("words"),
                CommonReader.citation(fields));
        fields.done();
        return row;
    }

    private static Otherwise otherwise(Node node) {
        Fields fields = Fields.of(node, "otherwise");
        var otherwise = new Otherwise(stance(fields), fields.text("words"), CommonReader.citation(fields));
        fields.done();
        return otherwise;
    }

    private static Stance stance(Fields fields) {
        return CommonReader.constant(fields.required("stance"), Stance.values(), Stance::id, "stance");
    }

    private static Requirement requirement(Node node) {
        Fields fields = Fields.of(node, "a requirement");
        String label = fields.text("label");
        var when = PredicateReader.read(fields.required("when"));
        String otherwise = CommonReader.constant(
                fields.required("otherwise"), new String[] {DO_NOT_OFFER, DEFER}, each -> each, "otherwise");
        Optional<String> until = fields.optional("until").map(text -> Fields.asText(text, "until"));
        if (otherwise.equals(DEFER) != until.isPresent()) {
            throw new ContentException(
                    node.place(),
                    "a requirement that defers says `until` when, and one that does not offer says none.");
        }
        var requirement = new Requirement(label, when, until, CommonReader.citation(fields));
        fields.done();
        return requirement;
    }

    private static Waiting waiting(Node node) {
        Fields fields = Fields.of(node, "after");
        var waiting = new Waiting(
                fields.integer("days"),
                fields.optional("unless").map(PredicateReader::read),
                fields.text("words"),
                CommonReader.citation(fields));
        fields.done();
        return waiting;
    }

    static OutcomeScale scale(Node node) {
        Fields fields = Fields.of(node, "an outcome scale");
        List<Double> range = fields.list("range", end -> Fields.asNumber(end, "range"));
        if (range.size() != 2 || !(range.getFirst() < range.getLast())) {
            throw new ContentException(node.place(), "range must be [lowest, highest], such as [0, 100].");
        }
        var scale = new OutcomeScale(
                fields.text("id"),
                fields.text("label"),
                CommonReader.constant(
                        fields.required("better"),
                        Better.values(),
                        each -> each == Better.LOWER ? "lower" : "higher",
                        "better direction"),
                range.getFirst(),
                range.getLast(),
                fields.optional("minimalImportantChange").map(CareReader::importantChange));
        fields.done();
        return scale;
    }

    private static ImportantChange importantChange(Node node) {
        Fields fields = Fields.of(node, "a minimal important change");
        var change = new ImportantChange(fields.number("value"), CommonReader.citation(fields));
        fields.done();
        return change;
    }

    static TreatmentPopulation population(Node node) {
        Fields fields = Fields.of(node, "a treatment population");
        var population = new TreatmentPopulation(
                fields.text("id"), fields.text("label"), fields.texts("conditions"), fields.text("why"));
        fields.done();
        return population;
    }

    static Contraindication contraindication(Node node) {
        Fields fields = Fields.of(node, "a contraindication");
        var contraindication = new Contraindication(
                fields.text("id"),
                fields.texts("interventions"),
                CommonReader.constant(fields.required("action"), Action.values(), Action::id, "action"),
                PredicateReader.read(fields.required("when")),
                fields.flag("asks", true),
                fields.text("because"),
                fields.text("instead", ""),
                fields.text("until", ""),
                CommonReader.citation(fields));
        fields.done();
        if ((contraindication.action() == Action.HOLD)
                == contraindication.until().isEmpty()) {
            throw new ContentException(node.place(), "a hold says `until` what lifts it, and other actions say none.");
        }
        return contraindication;
    }
}
