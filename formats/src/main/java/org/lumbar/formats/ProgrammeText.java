package org.lumbar.formats;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.UrgencyResult;
import org.lumbar.circumstance.Standing;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.movement.Exercise.Kind;
import org.lumbar.knowledge.movement.MovementContent;
import org.lumbar.knowledge.movement.ProgrammeRules.KindRule;
import org.lumbar.programme.Programme;
import org.lumbar.programme.Programme.Item;
import org.lumbar.programme.Programme.NeedResult;
import org.lumbar.programme.Programme.Planned;
import org.lumbar.programme.Programme.WeekPlan;

/// A programme as a report of at most 80 columns: the week, why each exercise is in, what is not served and
/// why, how the
/// weeks go on, when to stop.
public final class ProgrammeText {

    private static final String RED = "\u001b[31m";
    private static final int QUESTIONS = 5;

    private final Knowledge knowledge;
    private final MovementContent content;
    private final TextStyle style;

    private ProgrammeText(Knowledge knowledge, MovementContent content, TextStyle style) {
        this.knowledge = knowledge;
        this.content = content;
        this.style = style;
    }

    /// Reports in a style.
    public static ProgrammeText of(Knowledge knowledge, MovementContent content, TextStyle style) {
        return new ProgrammeText(knowledge, content, style);
    }

    /// The report, ending with a line end.
    public String report(Programme programme) {
        var page = new Page(style);
        var notes = new Footnotes(knowledge);
        page.paragraph(0, "Lumbar programme: " + ProgrammeWords.title(programme));
        page.blank();
        switch (programme) {
            case Programme.Referred referred -> referred(page, referred);
            case Programme.NotYet notYet -> notYet(page, notYet);
            case Programme.OutsideTheEvidence _ -> {
                page.emphasized(UrgencyWords.UNDER_AGE, RED);
                page.paragraph(1, UrgencyWords.OUTSIDE_THE_EVIDENCE);
            }
            case Programme.Stopped stopped -> {
                page.emphasized("STOP", RED);
                page.paragraph(
                        1,
                        ProgrammeWords.stopped(
                                stopped.day().entry().date(),
                                stopped.day().entry().newNumbnessOrWeakness()));
                urgency(page, programme.assessment());
            }
            case Programme.Impossible impossible -> impossible(page, impossible);
            case Planned plan -> planned(page, notes, plan);
        }
        notes.write(page);
        page.blank();
        page.paragraph(0, AssessmentText.content(programme.assessment().knowledge()));
        page.paragraph(0, Assessment.STATEMENT);
        return page.text();
    }

    private void referred(Page page, Programme.Referred referred) {
        page.emphasized("NO PROGRAMME NOW: SOMETHING ELSE COMES FIRST", RED);
        referred.because()
                .forEach(standing -> page.paragraph(
                        1, "Because of " + standing.circumstance().plain() + "."));
        urgency(page, referred.assessment());
    }

    private void urgency(Page page, Assessment assessment) {
        UrgencyResult urgency = assessment.urgency();
        page.blank();
        page.emphasized(Wording.loud(urgency.urgency()), "");
        page.paragraph(1, urgency.headline());
        if (!urgency.where().isEmpty()) {
            page.paragraph(1, "Where: " + urgency.where());
        }
        UrgencyWords.further(urgency)
                .forEach(reason -> page.hanging(1, UrgencyWords.sentence(reason, urgency.urgency())));
    }

    private void notYet(Page page, Programme.NotYet notYet) {
        page.emphasized("NO PROGRAMME BEFORE THESE QUESTIONS ARE ANSWERED", RED);
        page.paragraph(
                1, "While there may be " + plain(notYet.because()) + ", no exercise is chosen. Silence is not a no.");
        notYet.questions().forEach(id -> page.item(1, "-", question(id)));
        urgency(page, notYet.assessment());
    }

    private static String plain(List<Standing> standings) {
        return standings.stream()
                .map(standing -> standing.circumstance().plain())
                .collect(Collectors.joining(", or "));
    }

    private String question(String finding) {
        return knowledge.findings().stream()
                        .filter(each -> each.id().equals(finding))
                        .map(each -> each.question())
                        .findFirst()
                        .orElse(finding)
                + " (" + finding + ")";
    }

    private void impossible(Page page, Programme.Impossible impossible) {
        page.emphasized("NO WEEK KEEPS ALL OF THESE WISHES", RED);
        if (impossible.giveUp().isEmpty()) {
            page.paragraph(
                    1,
                    "Giving up wishes does not help: what is asked for is barred, or exceeds what the week may grow."
                            + " Leave out `include`, or ask again after another week.");
            return;
        }
        page.paragraph(
                1,
                impossible.giveUp().size() == 1
                        ? "It would be enough to:"
                        : "Any one of these would be enough; none smaller is:");
        impossible.giveUp().forEach(set -> page.item(1, "-", ProgrammeWords.giveUp(set, content)));
    }

    private void planned(Page page, Footnotes notes, Planned plan) {
        String goal = plan.request().wishes().ownWords();
        if (!goal.isEmpty()) {
            page.paragraph(0, "My goal: " + goal);
            page.blank();
        }
        page.emphasized("THE WEEK FROM " + plan.request().start(), "");
        for (DayOfWeek day : plan.days()) {
            page.hanging(
                    1,
                    ProgrammeWords.day(day) + " (" + ProgrammeWords.minutes((double) Math.round(plan.minutes(day)))
                            + "): "
                            + plan.on(day).stream()
                                    .map(item -> item.exercise().label())
                                    .collect(Collectors.joining(", ")));
        }
        openQuestions(page, plan);
        page.heading("THE EXERCISES");
        int number = 1;
        for (Item item : plan.items()) {
            item(page, notes, item, number++);
        }
        stretching(page, notes, plan);
        planB(page, plan);
        page.heading("THE TRAFFIC LIGHT"
                + notes.mark(content.programme().constant("green-pain-at-most").citation()));
        ProgrammeWords.LIGHT.forEach(line -> page.item(1, "-", line));
        diary(page, plan);
        weeks(page, notes, plan);
        sports(page, notes, plan);
        unserved(page, plan);
        waiting(page, plan);
        barred(page, plan);
        page.heading("HOW IT WAS CHOSEN");
        page.paragraph(
                1,
                ProgrammeWords.optimum(plan) + " Difficulty " + plan.level() + " of 5; at most "
                        + plan.minutesADay() + " minutes a day"
                        + plan.loadAtMost()
                                .map(load -> "; load (minutes times effort) at most " + load + ", from the week before")
                                .orElse("")
                        + "."
                        + (plan.reliefs().isEmpty()
                                ? ""
                                : " Nothing moves against the direction that eases ("
                                        + plan.reliefs().stream()
                                                .map(each -> each.id())
                                                .collect(Collectors.joining(", "))
                                        + ")."));
        page.paragraph(1, ProgrammeWords.NATURE);
    }

    private static void openQuestions(Page page, Planned plan) {
        long waiting = plan.waiting().stream()
                .flatMap(each -> each.exercises().stream())
                .distinct()
                .count();
        if (waiting > 0) {
            page.blank();
            page.paragraph(
                    1,
                    waiting + (waiting == 1 ? " exercise waits" : " exercises wait")
                            + " for an answer; the questions stand below. Silence is not a no.");
        }
    }

    private void item(Page page, Footnotes notes, Item item, int number) {
        page.blank();
        page.item(
                1,
                number + ".",
                item.exercise().label() + ": " + ProgrammeWords.dose(item.exercise(), item.dose())
                        + notes.mark(item.exercise().dose().citation()));
        page.paragraph(
                2,
                (item.exercise().kind() == Kind.MOVEMENT_BREAK ? "Between times, " : "")
                        + ProgrammeWords.days(item.days()));
        page.paragraph(2, "Why: " + ProgrammeWords.why(item));
        if (!item.care().isEmpty()) {
            page.paragraph(2, ProgrammeWords.care(item));
        }
        page.paragraph(2, String.join(" ", item.exercise().cues()));
        item.back().ifPresent(easier -> page.paragraph(2, "Too much? " + easier.label() + " (" + easier.id() + ")."));
        item.next().ifPresent(harder -> page.paragraph(2, "Too easy? " + harder.label() + " (" + harder.id() + ")."));
    }

    private void stretching(Page page, Footnotes notes, Planned plan) {
        List<Kind> kinds = plan.items().stream()
                .map(item -> item.exercise().kind())
                .distinct()
                .toList();
        page.heading("WHAT IS KNOWN OF THESE KINDS OF TRAINING");
        for (Kind kind : kinds) {
            KindRule rule = content.programme().kind(kind);
            page.item(
                    1,
                    "-",
                    Wording.capital(ExerciseWords.plain(kind.id())) + ": " + rule.words()
                            + notes.mark(rule.citation()));
        }
    }

    private static void planB(Page page, Planned plan) {
        if (!plan.planB().isEmpty()) {
            double minutes = plan.planB().stream()
                    .mapToDouble(item -> item.dose().minutes())
                    .sum();
            page.heading("PLAN B FOR A BAD DAY (" + ProgrammeWords.minutes(Math.round(10 * minutes) / 10.0) + ")");
            plan.planB()
                    .forEach(item -> page.item(
                            1,
                            "-",
                            item.exercise().label() + ": " + ProgrammeWords.dose(item.exercise(), item.dose())));
        }
    }

    private static void diary(Page page, Planned plan) {
        List<String> lines = ProgrammeWords.diary(plan.diary());
        if (!lines.isEmpty()) {
            page.heading("THE DIARY SO FAR");
            lines.forEach(line -> page.paragraph(1, line));
        }
    }

    private void weeks(Page page, Footnotes notes, Planned plan) {
        page.heading("HOW IT GOES ON, WHILE EVERY WEEK IS GREEN");
        WeekPlan before = plan.weeks().getFirst();
        for (WeekPlan week : plan.weeks().subList(1, plan.weeks().size())) {
            List<Item> was = before.items();
            String changes = java.util.stream.IntStream.range(0, was.size())
                    .filter(i -> !week.items().get(i).dose().equals(was.get(i).dose()))
                    .mapToObj(i -> week.items().get(i).exercise().label().toLowerCase(Locale.ROOT) + " "
                            + ProgrammeWords.dose(
                                    week.items().get(i).exercise(),
                                    week.items().get(i).dose()))
                    .collect(Collectors.joining("; "));
            page.hanging(
                    1,
                    "Week " + week.number() + ", from " + week.begins() + ": "
                            + (changes.isEmpty() ? "as before" : changes) + ".");
            before = week;
        }
        plan.items().stream()
                .map(item -> content.programme().kind(item.exercise().kind()))
                .distinct()
                .forEach(rule -> page.item(
                        1,
                        "-",
                        Wording.capital(ExerciseWords.plain(rule.kind().id())) + ": "
                                + rule.steps().words() + "."
                                + notes.mark(rule.steps().citation())));
        plan.retests()
                .forEach(retest -> page.item(
                        1,
                        "-",
                        "Test again: " + ExerciseWords.plain(retest.test())
                                + (retest.on().isEmpty()
                                        ? ""
                                        : ", on "
                                                + retest.on().stream()
                                                        .map(Object::toString)
                                                        .collect(Collectors.joining(" and ")))
                                + "."));
    }

    private void sports(Page page, Footnotes notes, Planned plan) {
        if (plan.sports().isEmpty()) {
            return;
        }
        page.heading("THE WAY BACK TO SPORT");
        content.programme()
                .stages()
                .forEach(stage -> page.item(
                        1,
                        "-",
                        stage.words()
                                + (stage.until().isEmpty() ? "" : " Until: " + stage.until() + ".")
                                + notes.mark(stage.citation())));
        plan.sports()
                .forEach(sport -> page.paragraph(
                        1,
                        sport.label() + ": " + sport.returnRule() + ". Late exercises: "
                                + sport.lateExercises().stream()
                                        .map(id -> ExerciseWords.plain(id))
                                        .collect(Collectors.joining(", "))
                                + "." + notes.mark(sport.citation())));
    }

    private void unserved(Page page, Planned plan) {
        List<NeedResult> unserved =
                plan.needs().stream().filter(result -> !result.isServed()).toList();
        if (unserved.isEmpty()) {
            return;
        }
        page.heading("NOT SERVED, AND WHY");
        for (NeedResult result : unserved) {
            page.item(1, "-", ProgrammeWords.unmet(result) + ":");
            result.limits().forEach(limit -> page.hanging(2, ProgrammeWords.limit(limit, content) + "."));
        }
    }

    private void waiting(Page page, Planned plan) {
        if (plan.waiting().isEmpty()) {
            return;
        }
        page.heading("LEFT OUT UNTIL A QUESTION IS ANSWERED");
        for (Programme.Waiting waiting : plan.waiting()) {
            page.item(
                    1,
                    "-",
                    "There may be " + waiting.standing().circumstance().plain() + ": "
                            + ProgrammeWords.labels(waiting.exercises()) + ".");
        }
        page.paragraph(1, "A no to these frees them:");
        plan.waiting().stream()
                .flatMap(waiting -> waiting.standing().questions().stream())
                .distinct()
                .limit(QUESTIONS)
                .forEach(id -> page.item(2, "-", question(id)));
    }

    private void barred(Page page, Planned plan) {
        if (plan.barred().isEmpty()) {
            return;
        }
        page.heading("BARRED");
        for (Programme.Barred barred : plan.barred()) {
            page.item(
                    1,
                    "-",
                    (barred.reason().equals("not-allowed")
                                    ? "All but a few, because of "
                                    : barred.reason().equals("needs-clearance")
                                            ? "Until a doctor agrees, because of "
                                            : "Because of ")
                            + barred.standing().circumstance().plain() + ": "
                            + ProgrammeWords.labels(barred.exercises()) + ".");
        }
    }
}
