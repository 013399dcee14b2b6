package org.lumbar.formats;

import java.time.LocalDate;
import java.util.Optional;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.NotCleared;
import org.lumbar.assess.UrgencyResult.Reason;
import org.lumbar.care.Deadline;
import org.lumbar.care.DueAction;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.PathwayState;
import org.lumbar.pathway.Event;
import org.lumbar.pathway.Ignored;
import org.lumbar.pathway.Position;
import org.lumbar.pathway.Transition;
import org.lumbar.pathway.Watch;

/// A place on the pathway as one line of JSON, as `lumbar-pathway-1.schema.json` beside this class describes it. Keys
/// come in the order of the schema.
public final class PathwayJson {

    /// Name and major version of the contract.
    public static final String SCHEMA = "lumbar-pathway/1";

    private PathwayJson() {}

    /// The line, without a line end.
    public static String line(Position position) {
        return JsonOut.object(out -> {
            out.text("schema", SCHEMA);
            out.text("statement", Assessment.STATEMENT);
            out.object("knowledge", position.knowledge(), AssessmentJson::knowledge);
            out.textOrNull("case", position.id());
            out.text("on", position.on().toString());
            out.object("state", position.state(), PathwayJson::state);
            out.text("since", position.since().toString());
            day(out, "began", position.began());
            out.objects("actions", position.actions(), PathwayJson::action);
            out.objects("trail", position.trail(), PathwayJson::step);
            out.objects("ways", position.watched(), PathwayJson::way);
            position.ifNothingIsHeard()
                    .ifPresentOrElse(
                            step -> out.object("ifNothingIsHeard", step, PathwayJson::forecast),
                            () -> out.nothing("ifNothingIsHeard"));
            out.object("urgency", position.today().urgency().urgency(), (inner, urgency) -> {
                inner.text("level", urgency.level().id());
                inner.textOrNull("within", urgency.within());
            });
            out.texts(
                    "safetyQuestions",
                    position.today().notCleared().stream()
                            .map(NotCleared::finding)
                            .toList());
            out.objects("voices", position.state().voices(), (inner, voice) -> {
                inner.text("speaker", voice.speaker());
                inner.text("words", voice.words());
                cited(inner, voice.citation());
            });
            out.objects("duplicates", position.duplicates(), PathwayJson::event);
            out.objects("late", position.late(), PathwayJson::event);
            out.objects("notYet", position.notYet(), PathwayJson::event);
            out.objects("ignored", position.ignored(), PathwayJson::ignored);
        });
    }

    private static void state(JsonOut out, PathwayState state) {
        out.text("id", state.id());
        out.text("code", state.code());
        out.text("label", state.label());
        out.text("kind", state.kind().id());
        out.text("entry", state.entry());
        cited(out, state.citation());
    }

    private static void action(JsonOut out, DueAction due) {
        out.text("id", due.action().id());
        out.text("label", due.action().label());
        out.text("status", due.status().id());
        out.text("from", due.action().from().id());
        day(out, "begins", due.deadline().map(Deadline::begins));
        out.textOrNull("within", due.deadline().map(Deadline::within).orElse(""));
        day(out, "by", due.day());
        day(out, "doneOn", due.doneOn());
        cited(out, due.action().citation());
    }

    private static void step(JsonOut out, Transition step) {
        out.text("date", step.date().toString());
        out.textOrNull("time", step.time().map(Object::toString).orElse(""));
        out.text("from", step.from());
        out.text("way", step.way().id());
        out.text("to", step.to());
        out.text("label", step.way().label());
        out.flag("byTime", step.byTime());
        out.objects("reasons", step.reasons(), PathwayJson::reason);
        out.texts("findings", step.findings());
        out.objects("events", step.events(), PathwayJson::event);
        cited(out, step.way().citation());
    }

    private static void reason(JsonOut out, Reason reason) {
        out.text("id", reason.id());
        out.text("text", reason.text());
        out.text("level", reason.urgency().level().id());
        out.textOrNull("within", reason.urgency().within());
        out.texts("findings", reason.findings());
    }

    private static void way(JsonOut out, Watch watch) {
        out.text("way", watch.way().id());
        out.text("to", watch.way().to());
        out.text("label", watch.way().label());
        out.flag("everywhere", watch.everywhere());
        cited(out, watch.way().citation());
    }

    private static void forecast(JsonOut out, Transition step) {
        out.text("date", step.date().toString());
        out.text("way", step.way().id());
        out.text("to", step.to());
        out.text("label", step.way().label());
    }

    private static void event(JsonOut out, Event event) {
        out.text("date", event.date().toString());
        out.textOrNull("time", event.time().map(Object::toString).orElse(""));
        out.text("kind", event.kind().id());
        out.textOrNull("what", event.what());
        out.textOrNull("status", event.status());
        out.textOrNull("outcome", event.outcome());
        out.textOrNull("course", event.course().map(course -> course.id()).orElse(""));
        out.texts(
                "findings",
                event.observations().stream()
                        .map(each -> each.finding())
                        .distinct()
                        .toList());
        day(out, "recorded", event.recorded());
    }

    private static void ignored(JsonOut out, Ignored ignored) {
        out.text("date", ignored.date().toString());
        out.text("what", ignored.what());
        out.text("reason", ignored.reason());
    }

    private static void day(JsonOut out, String key, Optional<LocalDate> day) {
        out.textOrNull(key, day.map(LocalDate::toString).orElse(""));
    }

    private static void cited(JsonOut out, Citation citation) {
        out.citation(citation);
    }
}
