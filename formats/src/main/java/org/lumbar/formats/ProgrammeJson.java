package org.lumbar.formats;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lumbar.assess.Assessment;
import org.lumbar.circumstance.Standing;
import org.lumbar.knowledge.movement.Exercise;
import org.lumbar.programme.DiaryReading;
import org.lumbar.programme.PlannedDose;
import org.lumbar.programme.Programme;
import org.lumbar.programme.Programme.Item;
import org.lumbar.programme.Programme.NeedResult;
import org.lumbar.programme.Programme.Planned;
import org.lumbar.programme.Programme.WeekPlan;
import org.lumbar.programme.TrafficLight;

/// A programme as one line of JSON, as `lumbar-programme-1.schema.json` beside this class describes it. Keys
/// come in the order of the schema.
public final class ProgrammeJson {

    /// Name and major version of the contract.
    public static final String SCHEMA = "lumbar-programme/1";

    private ProgrammeJson() {}

    /// The line, without a line end.
    public static String line(Programme programme) {
        return JsonOut.object(out -> {
            Assessment assessment = programme.assessment();
            out.text("schema", SCHEMA);
            out.text("statement", Assessment.STATEMENT);
            out.object("knowledge", assessment.knowledge(), AssessmentJson::knowledge);
            out.textOrNull("case", assessment.caseId());
            out.text("start", programme.request().start().toString());
            out.object("urgency", assessment.urgency().urgency(), (inner, urgency) -> {
                inner.text("level", urgency.level().id());
                inner.textOrNull("within", urgency.within());
            });
            out.text("outcome", outcome(programme));
            out.texts("because", because(programme));
            out.texts("questions", questions(programme));
            out.objects(
                    "giveUp",
                    programme instanceof Programme.Impossible impossible ? impossible.giveUp() : List.of(),
                    (inner, set) -> inner.objects("wishes", set, (each, wish) -> {
                        each.text("kind", wish.kind().id());
                        each.textOrNull("id", wish.id());
                        if (wish.instead() > 0) {
                            each.integer("instead", wish.instead());
                        } else {
                            each.nothing("instead");
                        }
                    }));
            if (programme instanceof Planned plan) {
                out.object("plan", plan, ProgrammeJson::plan);
            } else {
                out.nothing("plan");
            }
        });
    }

    private static String outcome(Programme programme) {
        return switch (programme) {
            case Programme.Referred _ -> "referred";
            case Programme.NotYet _ -> "not-yet";
            case Programme.OutsideTheEvidence _ -> "outside-the-evidence";
            case Programme.Stopped _ -> "stopped";
            case Programme.Impossible _ -> "impossible";
            case Planned _ -> "planned";
        };
    }

    private static List<String> because(Programme programme) {
        return switch (programme) {
            case Programme.Referred referred -> ids(referred.because());
            case Programme.NotYet notYet -> ids(notYet.because());
            case Programme.Stopped stopped ->
                List.of(
                        stopped.day().entry().newNumbnessOrWeakness()
                                ? "new-numbness-or-weakness"
                                : "spreading-leg-symptoms");
            default -> List.of();
        };
    }

    private static List<String> ids(List<Standing> standings) {
        return standings.stream().map(standing -> standing.circumstance().id()).toList();
    }

    private static List<String> questions(Programme programme) {
        return switch (programme) {
            case Programme.NotYet notYet -> notYet.questions();
            case Planned plan ->
                plan.waiting().stream()
                        .flatMap(waiting -> waiting.standing().questions().stream())
                        .distinct()
                        .toList();
            default -> List.of();
        };
    }

    private static void plan(JsonOut out, Planned plan) {
        out.textOrNull("goalInOwnWords", plan.request().wishes().ownWords());
        out.integer("level", plan.level());
        out.integer("minutesADay", plan.minutesADay());
        integer(out, "loadAtMost", plan.loadAtMost());
        out.texts("reliefs", plan.reliefs().stream().map(each -> each.id()).toList());
        out.object("objective", plan, (inner, each) -> {
            inner.integer("worth", each.worth());
            inner.integer("bound", each.bound());
            inner.number("gap", each.gap());
        });
        out.objects("items", plan.items(), ProgrammeJson::item);
        out.objects("needs", plan.needs(), ProgrammeJson::need);
        out.objects("planB", plan.planB(), ProgrammeJson::dosed);
        out.objects("weeks", plan.weeks(), ProgrammeJson::week);
        out.objects("retests", plan.retests(), (inner, retest) -> {
            inner.text("test", retest.test());
            inner.texts("on", retest.on().stream().map(Object::toString).toList());
        });
        out.objects("waiting", plan.waiting(), (inner, waiting) -> {
            inner.text("circumstance", waiting.standing().circumstance().id());
            inner.texts("questions", waiting.standing().questions());
            inner.texts("exercises", exercises(waiting.exercises()));
        });
        out.objects("barred", plan.barred(), (inner, barred) -> {
            inner.text("circumstance", barred.standing().circumstance().id());
            inner.text("reason", barred.reason());
            inner.texts("exercises", exercises(barred.exercises()));
        });
        out.flag("aerobicBarred", plan.aerobicBarred());
        out.object("diary", plan.diary(), ProgrammeJson::diary);
    }

    private static void item(JsonOut out, Item item) {
        dosed(out, item);
        out.texts("days", days(item.days()));
        out.texts("serves", item.serves().stream().map(need -> need.id()).toList());
        out.texts("careIn", ids(item.care()));
        out.textOrNull("harder", item.next().map(Exercise::id).orElse(""));
        out.textOrNull("easier", item.back().map(Exercise::id).orElse(""));
    }

    private static void dosed(JsonOut out, Item item) {
        PlannedDose dose = item.dose();
        out.text("exercise", item.exercise().id());
        out.text("label", item.exercise().label());
        out.integer("sets", dose.sets());
        out.integer("repetitions", dose.repetitions());
        integer(
                out,
                "holdSeconds",
                dose.holdSeconds().isPresent() ? Optional.of(dose.holdSeconds().getAsInt()) : Optional.empty());
        out.flag("eachSide", item.exercise().eachSide());
        out.number("minutes", dose.minutes());
    }

    private static void need(JsonOut out, NeedResult result) {
        out.text("id", result.need().id());
        out.text("label", result.need().label());
        out.text("group", result.need().group());
        out.integer("weight", result.need().weight());
        out.texts("because", result.need().because());
        out.texts("servedBy", exercises(result.servedBy()));
        out.objects("limits", result.limits(), (inner, limit) -> {
            inner.text("reason", limit.reason());
            inner.textOrNull("id", limit.id());
            inner.texts("exercises", exercises(limit.exercises()));
        });
    }

    private static void week(JsonOut out, WeekPlan week) {
        out.integer("number", week.number());
        out.text("begins", week.begins().toString());
        out.integer("load", week.load());
        out.objects("doses", week.items(), ProgrammeJson::dosed);
    }

    private static void diary(JsonOut out, DiaryReading diary) {
        out.integer("done", diary.done());
        out.integer("missed", diary.missed());
        out.text("lastStep", diary.lastStep().name().toLowerCase(Locale.ROOT));
        out.integer("steps", diary.steps());
        out.objects("lights", diary.days(), (inner, day) -> {
            inner.text("date", day.entry().date().toString());
            inner.textOrNull("light", day.light().map(TrafficLight::id).orElse(""));
        });
    }

    private static List<String> days(List<DayOfWeek> days) {
        return days.stream().map(day -> day.name().toLowerCase(Locale.ROOT)).toList();
    }

    private static List<String> exercises(List<Exercise> exercises) {
        return exercises.stream().map(Exercise::id).toList();
    }

    private static void integer(JsonOut out, String key, Optional<Integer> value) {
        value.ifPresentOrElse(each -> out.integer(key, each), () -> out.nothing(key));
    }
}
