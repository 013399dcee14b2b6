package org.lumbar.formats;

import java.util.List;
import org.lumbar.assess.Assessment;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.movement.Circumstance;
import org.lumbar.knowledge.movement.Exercise;
import org.lumbar.knowledge.movement.Exercise.Dose;
import org.lumbar.knowledge.movement.MovementContent;

/// An exercise as one line of JSON. Identifiers are those of the content; a circumstance comes with its words.
public final class ExerciseJson {

    /// Name and major version of the contract.
    public static final String SCHEMA = "lumbar-exercise/1";

    private ExerciseJson() {}

    /// The line, without a line end.
    public static String line(Exercise exercise, MovementContent movement, Knowledge.Identity identity) {
        return JsonOut.object(out -> {
            out.text("schema", SCHEMA);
            out.text("statement", Assessment.STATEMENT);
            out.object("knowledge", identity, AssessmentJson::knowledge);
            write(out, exercise, movement);
        });
    }

    /// The fields of an exercise.
    static void write(JsonOut out, Exercise exercise, MovementContent movement) {
        out.text("id", exercise.id());
        out.text("label", exercise.label());
        out.text("kind", exercise.kind().id());
        out.texts("targets", exercise.targets());
        out.text("position", exercise.position().id());
        out.flag("eachSide", exercise.eachSide());
        out.objects("equipment", exercise.equipment(), (inner, each) -> inner.texts("oneOf", each));
        out.texts("helpfulEquipment", exercise.helpfulEquipment());
        out.integer("difficulty", exercise.difficulty());
        out.object("dose", exercise.dose(), ExerciseJson::dose);
        out.texts("cues", exercise.cues());
        circumstances(out, "barredBy", exercise.barredBy(), movement);
        circumstances(out, "careIn", exercise.careIn(), movement);
        circumstances(out, "servesIn", exercise.servesIn(), movement);
        out.text("direction", exercise.direction().id());
        out.text("spinalLoad", exercise.spinalLoad().id());
        out.flag("isBreak", exercise.isBreak());
        out.texts("progressesTo", exercise.progressesTo());
        out.texts("regressesTo", exercise.regressesTo());
        out.objects("evidence", exercise.evidence(), (inner, each) -> {
            inner.text("words", each.words());
            cited(inner, each.citation());
        });
    }

    private static void dose(JsonOut out, Dose dose) {
        out.integer("sets", dose.sets());
        out.integer("repetitions", dose.repetitions());
        dose.holdSeconds()
                .ifPresentOrElse(seconds -> out.integer("holdSeconds", seconds), () -> out.nothing("holdSeconds"));
        dose.restSeconds()
                .ifPresentOrElse(seconds -> out.integer("restSeconds", seconds), () -> out.nothing("restSeconds"));
        out.integer("daysAWeek", dose.daysAWeek());
        out.number("minutes", dose.minutes());
        cited(out, dose.citation());
    }

    private static void circumstances(JsonOut out, String key, List<String> ids, MovementContent movement) {
        List<Circumstance> known = ids.stream()
                .map(movement.circumstances()::get)
                .filter(java.util.Objects::nonNull)
                .toList();
        out.objects(key, known, (inner, each) -> {
            inner.text("id", each.id());
            inner.text("label", each.label());
            inner.text("plain", each.plain());
            inner.flag("needsClearance", each.needsClearance());
            cited(inner, each.citation());
        });
    }

    private static void cited(JsonOut out, Citation citation) {
        out.citation(citation);
        out.textOrNull("locator", citation.locator());
    }
}
