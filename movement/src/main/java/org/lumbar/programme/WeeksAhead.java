package org.lumbar.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lumbar.knowledge.movement.Exercise.Kind;
import org.lumbar.knowledge.movement.ProgrammeRules;
import org.lumbar.knowledge.movement.ProgrammeRules.KindRule;
import org.lumbar.programme.Programme.Item;
import org.lumbar.programme.Programme.WeekPlan;

/// How the weeks go on while every one is green: each exercise takes its next step as long as the week's load
/// grows no
/// faster than it may and every day keeps within its time. Aerobic minutes come first.
final class WeeksAhead {

    private static final int WEEK = 7;
    private static final double WHISKER = 1e-9;

    private final ProgrammeRules rules;
    private final int minutesADay;

    WeeksAhead(ProgrammeRules rules, int minutesADay) {
        this.rules = rules;
        this.minutesADay = minutesADay;
    }

    /// The weeks, the first at the doses given.
    List<WeekPlan> of(List<Item> items, int weeks, LocalDate start) {
        List<WeekPlan> plans = new ArrayList<>();
        List<Item> now = items;
        int[] steps = new int[items.size()];
        plans.add(new WeekPlan(1, start, now, load(now)));
        for (int week = 2; week <= weeks; week++) {
            now = next(items, now, steps);
            plans.add(new WeekPlan(week, start.plusDays((long) WEEK * (week - 1)), now, load(now)));
        }
        return List.copyOf(plans);
    }

    private List<Item> next(List<Item> first, List<Item> before, int[] steps) {
        double most = Math.max(load(before) * rules.value("load-growth"), 0);
        List<Item> now = new ArrayList<>(before);
        for (int i : order(before)) {
            KindRule rule = rules.kind(before.get(i).exercise().kind());
            Item was = now.get(i);
            now.set(i, was.with(stepped(first.get(i), rule, steps[i] + 1)));
            if (load(now) <= most + WHISKER && fits(now)) {
                steps[i]++;
            } else {
                now.set(i, was);
            }
        }
        return List.copyOf(now);
    }

    /// A dose some steps from that of the first week.
    private static PlannedDose stepped(Item first, KindRule rule, int steps) {
        PlannedDose dose = first.dose();
        if (rule.steps().minutesAtMost().isPresent()) {
            return PlannedDose.at(first.exercise(), rule, steps, dose.minutes());
        }
        return dose.stepped(rule.steps(), steps);
    }

    private static List<Integer> order(List<Item> items) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).exercise().kind() == Kind.AEROBIC) {
                order.addFirst(i);
            } else {
                order.add(i);
            }
        }
        return order;
    }

    private boolean fits(List<Item> items) {
        for (java.time.DayOfWeek day : java.time.DayOfWeek.values()) {
            double minutes = items.stream()
                    .filter(item -> item.days().contains(day))
                    .mapToDouble(Item::sessionMinutes)
                    .sum();
            if (minutes > minutesADay + WHISKER) {
                return false;
            }
        }
        return true;
    }

    private int load(List<Item> items) {
        double load = 0;
        for (Item item : items) {
            load += item.dose().minutes()
                    * item.days().size()
                    * rules.kind(item.exercise().kind()).effort();
        }
        return (int) Math.round(load);
    }
}
