package org.lumbar.knowledge.source;

import java.util.function.Function;
import org.lumbar.knowledge.movement.AntagonistPair;
import org.lumbar.knowledge.movement.ExposureKind;
import org.lumbar.knowledge.movement.MovementConstant;
import org.lumbar.knowledge.movement.MovementFact;
import org.lumbar.knowledge.movement.Muscle;
import org.lumbar.knowledge.movement.MuscleGroup;
import org.lumbar.knowledge.movement.Sport;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;

/// Reads muscles, their groups and pairs, exposures, sports, and what is known of them.
final class BalanceReader {

    private BalanceReader() {}

    static MuscleGroup group(Node node) {
        return whole(
                node,
                "a muscle group",
                fields -> new MuscleGroup(
                        fields.text("id"), fields.text("label"), fields.text("plain"), fields.texts("antagonists")));
    }

    static AntagonistPair pair(Node node) {
        return whole(
                node,
                "an antagonist pair",
                fields -> new AntagonistPair(
                        fields.text("id"),
                        fields.text("label"),
                        fields.text("first"),
                        fields.text("second"),
                        CommonReader.citation(fields)));
    }

    static Muscle muscle(Node node) {
        return whole(
                node,
                "a muscle",
                fields -> new Muscle(
                        fields.text("id"),
                        fields.text("label"),
                        fields.texts("groups"),
                        fields.text("belongsBy", ""),
                        fields.flag("crossesHip", false),
                        fields.flag("attachesToPelvis", false),
                        fields.text("origin"),
                        fields.text("insertion"),
                        fields.texts("joints"),
                        fields.text("actions"),
                        fields.text("nerve"),
                        fields.texts("roots"),
                        fields.text("tendency"),
                        fields.text("crossedPattern"),
                        fields.texts("antagonists"),
                        fields.flag("oppositeSide", false),
                        fields.texts("tests"),
                        fields.texts("stretches"),
                        fields.texts("strengthening"),
                        fields.texts("chartRegions"),
                        CommonReader.citation(fields)));
    }

    static MovementConstant constant(Node node) {
        return whole(
                node,
                "a movement constant",
                fields -> new MovementConstant(
                        fields.text("name"),
                        fields.number("value"),
                        fields.text("reason"),
                        CommonReader.citation(fields)));
    }

    static ExposureKind exposure(Node node) {
        return whole(
                node,
                "an exposure",
                fields -> new ExposureKind(
                        fields.text("id"),
                        fields.text("label"),
                        fields.text("plain"),
                        fields.texts("breaks"),
                        CommonReader.citation(fields)));
    }

    static Sport sport(Node node) {
        return whole(
                node,
                "a sport",
                fields -> new Sport(
                        fields.text("id"),
                        fields.text("label"),
                        fields.text("load"),
                        fields.texts("lateExercises"),
                        fields.text("returnRule"),
                        CommonReader.citation(fields)));
    }

    static MovementFact fact(Node node) {
        return whole(
                node,
                "a movement fact",
                fields -> new MovementFact(
                        fields.text("id"),
                        fields.text("topic"),
                        fields.texts("about"),
                        fields.text("words"),
                        fields.text("readAs", ""),
                        CommonReader.citation(fields)));
    }

    private static <T> T whole(Node node, String what, Function<Fields, T> read) {
        Fields fields = Fields.of(node, what);
        T value = read.apply(fields);
        fields.done();
        return value;
    }
}
