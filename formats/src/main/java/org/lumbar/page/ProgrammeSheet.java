package org.lumbar.page;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import org.lumbar.figure.ExerciseFigures;
import org.lumbar.formats.ExerciseWords;
import org.lumbar.formats.ProgrammeWords;
import org.lumbar.formats.Wording;
import org.lumbar.knowledge.movement.Exercise;
import org.lumbar.knowledge.movement.Exercise.Kind;
import org.lumbar.knowledge.movement.MovementContent;
import org.lumbar.knowledge.movement.ProgrammeRules.KindRule;
import org.lumbar.programme.Programme;
import org.lumbar.programme.Programme.Item;
import org.lumbar.programme.Programme.NeedResult;
import org.lumbar.programme.Programme.Planned;
import org.lumbar.programme.Programme.WeekPlan;

/// The parts of a programme's sheet.
final class ProgrammeSheet {

    private final Sheet sheet;
    private final Html html;
    private final MovementContent content;
    private final ExerciseFigures figures;

    ProgrammeSheet(Sheet sheet, MovementContent content, ExerciseFigures figures) {
        this.sheet = sheet;
        this.html = sheet.html();
        this.content = content;
        this.figures = figures;
    }

    void write(Planned plan) {
        if (!plan.request().wishes().ownWords().isEmpty()) {
            html.element("p", plan.request().wishes().ownWords(), "class", "goal");
        }
        week(plan);
        exercises(plan);
        planB(plan);
        list("light", "The traffic light", "after every session", ProgrammeWords.LIGHT, "lights");
        list("diary", "The diary so far", "", ProgrammeWords.diary(plan.diary()), "");
        ahead(plan);
        kinds(plan);
        unserved(plan);
        waiting(plan);
        barred(plan);
        sheet.openSection("chosen", "How it was chosen", "");
        sheet.paragraph(ProgrammeWords.optimum(plan));
        sheet.quiet(ProgrammeWords.NATURE);
        sheet.closeSection();
    }

    private void week(Planned plan) {
        sheet.openSection("week", "The week", "from " + plan.request().start() + "; tick what you did");
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "The week");
        html.open("table", "class", "week").open("thead").open("tr").element("th", "Exercise", "scope", "col");
        plan.days().forEach(day -> html.element("th", ProgrammeWords.day(day).substring(0, 3), "scope", "col"));
        html.close("tr").close("thead").open("tbody");
        for (Item item : plan.items()) {
            html.open("tr").open("th", "scope", "row").text(item.exercise().label());
            html.element("span", ProgrammeWords.dose(item.exercise(), item.dose()), "class", "dose")
                    .close("th");
            for (DayOfWeek day : plan.days()) {
                html.open("td");
                if (item.days().contains(day)) {
                    html.element(
                            "span",
                            "",
                            "class",
                            "tick",
                            "role",
                            "img",
                            "aria-label",
                            item.exercise().label() + " on " + ProgrammeWords.day(day));
                } else {
                    html.text(" ");
                }
                html.close("td");
            }
            html.close("tr").line();
        }
        row(plan, "Pain during, 0 to 10");
        row(plan, "Next morning: same or worse");
        html.close("tbody").close("table").close("div");
        sheet.closeSection();
    }

    private void row(Planned plan, String words) {
        html.open("tr").element("th", words, "scope", "row");
        plan.days().forEach(_ -> html.element("td", " "));
        html.close("tr");
    }

    private void exercises(Planned plan) {
        sheet.openSection("exercises", "The exercises", "");
        html.open("div", "class", "cards");
        plan.items().forEach(this::card);
        html.close("div");
        sheet.closeSection();
    }

    private void card(Item item) {
        Exercise exercise = item.exercise();
        html.open("section", "class", "card", "id", sheet.id(exercise.id()));
        html.element("h4", exercise.label());
        figures.figure(exercise.id()).ifPresent(figure -> html.own(FigureSvg.strip(figure, exercise.label(), "")));
        html.open("p", "class", "amount").text(ProgrammeWords.dose(exercise, item.dose()));
        sheet.mark(exercise.dose().citation());
        html.close("p");
        html.element("p", ProgrammeWords.days(item.days()));
        html.open("ol");
        exercise.cues().forEach(cue -> html.element("li", cue));
        html.close("ol");
        html.element("p", "Why: " + ProgrammeWords.why(item), "class", "quiet");
        if (!item.care().isEmpty()) {
            html.element("p", ProgrammeWords.care(item));
        }
        item.back().ifPresent(easier -> html.element("p", "Too much? " + easier.label() + ".", "class", "quiet"));
        item.next().ifPresent(harder -> html.element("p", "Too easy? " + harder.label() + ".", "class", "quiet"));
        html.close("section").line();
    }

    private void planB(Planned plan) {
        list(
                "plan-b",
                "Plan B",
                "for a bad day",
                plan.planB().stream()
                        .map(item -> item.exercise().label() + ": " + ProgrammeWords.dose(item.exercise(), item.dose()))
                        .toList(),
                "");
    }

    private void list(String name, String heading, String aside, List<String> lines, String kind) {
        if (lines.isEmpty()) {
            return;
        }
        sheet.openSection(name, heading, aside);
        html.open("ul", "class", kind.isEmpty() ? "plain" : kind);
        lines.forEach(line -> html.element("li", line));
        html.close("ul");
        sheet.closeSection();
    }

    private void ahead(Planned plan) {
        sheet.openSection("ahead", "How it goes on", "while every week is green");
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "How it goes on");
        html.open("table", "class", "week").open("thead").open("tr").element("th", "Exercise", "scope", "col");
        for (WeekPlan week : plan.weeks()) {
            html.element("th", "Week " + week.number(), "scope", "col");
        }
        html.close("tr").close("thead").open("tbody");
        for (int i = 0; i < plan.items().size(); i++) {
            html.open("tr").element("th", plan.items().get(i).exercise().label(), "scope", "row");
            for (WeekPlan week : plan.weeks()) {
                Item item = week.items().get(i);
                String dose = ProgrammeWords.dose(item.exercise(), item.dose());
                int end = dose.indexOf("; about");
                html.element("td", end < 0 ? dose : dose.substring(0, end));
            }
            html.close("tr").line();
        }
        html.close("tbody").close("table").close("div");
        plan.retests()
                .forEach(retest -> sheet.paragraph("Test again: " + ExerciseWords.plain(retest.test())
                        + (retest.on().isEmpty()
                                ? "."
                                : ", on "
                                        + String.join(
                                                " and ",
                                                retest.on().stream()
                                                        .map(Object::toString)
                                                        .toList())
                                        + ".")));
        sheet.closeSection();
    }

    private void kinds(Planned plan) {
        sheet.openSection("kinds", "What is known of these kinds of training", "");
        html.open("ul");
        List<Kind> kinds = plan.items().stream()
                .map(item -> item.exercise().kind())
                .distinct()
                .toList();
        for (Kind kind : kinds) {
            KindRule rule = content.programme().kind(kind);
            sheet.item(
                    Wording.capital(ExerciseWords.plain(kind.id())) + ": " + rule.words() + " Next steps: "
                            + rule.steps().words().toLowerCase(Locale.ROOT) + ".",
                    rule.citation());
        }
        html.close("ul");
        sheet.closeSection();
    }

    private void unserved(Planned plan) {
        List<NeedResult> unserved =
                plan.needs().stream().filter(result -> !result.isServed()).toList();
        if (unserved.isEmpty()) {
            return;
        }
        sheet.openSection("unserved", "Not served, and why", "");
        html.open("ul");
        for (NeedResult result : unserved) {
            html.open("li").element("strong", ProgrammeWords.unmet(result)).open("ul");
            result.limits()
                    .forEach(limit -> html.element("li", Wording.capital(ProgrammeWords.limit(limit, content)) + "."));
            html.close("ul").close("li");
        }
        html.close("ul");
        sheet.closeSection();
    }

    private void waiting(Planned plan) {
        list(
                "waiting",
                "Left out until a question is answered",
                "silence is not a no",
                plan.waiting().stream()
                        .map(waiting -> "There may be "
                                + waiting.standing().circumstance().plain() + ": "
                                + ProgrammeWords.labels(waiting.exercises()) + ".")
                        .toList(),
                "");
    }

    private void barred(Planned plan) {
        list(
                "barred",
                "Barred",
                "",
                plan.barred().stream()
                        .map((Programme.Barred barred) -> "Because of "
                                + barred.standing().circumstance().plain() + ": "
                                + ProgrammeWords.labels(barred.exercises()) + ".")
                        .toList(),
                "");
    }
}
