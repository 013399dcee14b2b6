package org.lumbar.presentation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lumbar.knowledge.Numbers;

/// The state of one reading: what was said of each finding, by whom, and on which side.
final class Reading {

    private static final double[] NOTHING = {};

    /// What was said of one finding on one side; the newest date wins.
    private static final class Said {
        LocalDate seen = LocalDate.MIN;
        boolean present;
        boolean absent;
    }

    private final FindingIndex index;
    private final Answers answers;
    private final Map<Integer, Said[]> bySide = new HashMap<>();
    private final Map<Integer, double[]> measured = new HashMap<>();
    private final Map<Integer, LocalDate> measuredOn = new HashMap<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<NotUsed> notUsed = new ArrayList<>();
    private final Set<Integer> anyChangeToAsk = new HashSet<>();
    private final Set<Integer> longKnown = new HashSet<>();

    /// Somebody says that a finding is there or not; `words` is what a reader recognises.
    private record Statement(int finding, FindingStatus status, String words) {}

    Reading(FindingIndex index) {
        this.index = index;
        this.answers = new Answers(index.size());
    }

    void problem(Problem problem) {
        problems.add(problem);
    }

    void notUsed(String finding, String answer, String reason) {
        notUsed.add(new NotUsed(finding, answer, reason));
    }

    void longKnown(int finding, boolean changeAsked) {
        (changeAsked ? longKnown : anyChangeToAsk).add(finding);
    }

    List<Problem> problems() {
        return problems;
    }

    List<NotUsed> notUsed() {
        return notUsed;
    }

    Set<Integer> anyChangeToAsk() {
        return anyChangeToAsk;
    }

    Set<Integer> longKnown() {
        return longKnown;
    }

    /// Records a boolean observation; observations come newest first.
    void observe(int finding, Observation observation, LocalDate seen) {
        Said[] sides = bySide.computeIfAbsent(finding, _ -> new Said[Side.values().length]);
        Side[] places =
                observation.side() == Side.BOTH ? new Side[] {Side.LEFT, Side.RIGHT} : new Side[] {observation.side()};
        for (Side side : places) {
            Said said = sides[side.ordinal()];
            if (said == null) {
                said = new Said();
                said.seen = seen;
                sides[side.ordinal()] = said;
            }
            if (said.seen.isAfter(seen)) {
                if (observation.status() == FindingStatus.PRESENT != said.present) {
                    notUsed(
                            observation.finding(),
                            observation.status().id(),
                            "the answer of " + seen + " is older than that of " + said.seen);
                }
                continue;
            }
            said.present |= observation.status() == FindingStatus.PRESENT;
            said.absent |= observation.status() == FindingStatus.ABSENT;
        }
    }

    /// Records a measurement; the newest date wins, and values of one date and different sides stand side by side.
    void measure(int finding, Observation observation, double value) {
        LocalDate seen = observation.date().orElse(LocalDate.MAX);
        LocalDate newest = measuredOn.putIfAbsent(finding, seen);
        if (newest != null && newest.isAfter(seen)) {
            notUsed(observation.finding(), Interpreter.answer(observation), "a newer measurement is used");
            return;
        }
        double[] values = measured.getOrDefault(finding, NOTHING);
        for (double other : values) {
            if (other == value) {
                return;
            }
            if (!index.finding(finding).sided()) {
                problems.add(new Problem(
                        Problem.Kind.CONTRADICTION,
                        List.of(observation.finding()),
                        index.finding(finding).id() + " is " + Numbers.plain(other) + " and " + Numbers.plain(value)
                                + " on the same date; keep one, or give each its date.",
                        "both are looked at, the higher one is shown"));
            }
        }
        double[] more = Arrays.copyOf(values, values.length + 1);
        more[values.length] = value;
        measured.put(finding, more);
        answers.measure(finding, shown(finding, more));
    }

    void measure(int finding, double value) {
        measured.put(finding, new double[] {value});
        answers.measure(finding, value);
    }

    /// Of strengths on two sides the weaker one counts, of contradicting values the higher one.
    private double shown(int finding, double[] values) {
        double shown = values[0];
        for (double value : values) {
            shown = index.finding(finding).sided() ? Math.min(shown, value) : Math.max(shown, value);
        }
        return shown;
    }

    double[] measured(int finding) {
        return measured.getOrDefault(finding, NOTHING);
    }

    boolean presentOnBothSides(int finding) {
        return on(finding, Side.LEFT, true) && on(finding, Side.RIGHT, true);
    }

    boolean absentOnOneSide(int finding) {
        return on(finding, Side.LEFT, false) || on(finding, Side.RIGHT, false) || on(finding, Side.UNSTATED, false);
    }

    private boolean on(int finding, Side side, boolean present) {
        Said[] sides = bySide.get(finding);
        Said said = sides == null ? null : sides[side.ordinal()];
        return said != null && (present ? said.present : said.absent && !said.present);
    }

    void say(int finding, FindingStatus status, String words) {
        statements.add(new Statement(finding, status, words));
    }

    /// Follows the implications of everything said; a present finding wins over a denial, and every clash is a
    /// problem.
    Answers close() {
        bySide.keySet().stream().sorted().forEach(this::sayOfSides);
        Statement[] presentBy = new Statement[index.size()];
        for (Statement statement : statements) {
            if (statement.status() == FindingStatus.PRESENT) {
                for (int implied : index.presentWith(statement.finding())) {
                    answers.set(implied, FindingStatus.PRESENT);
                    if (presentBy[implied] == null || statement.finding() == implied) {
                        presentBy[implied] = statement;
                    }
                }
            }
        }
        for (Statement statement : statements) {
            if (statement.status() == FindingStatus.ABSENT) {
                boolean clashed = false;
                for (int implied : index.absentWith(statement.finding())) {
                    Statement present = presentBy[implied];
                    if (present == null) {
                        answers.set(implied, FindingStatus.ABSENT);
                    } else if (!clashed) {
                        clashed = true;
                        clash(statement, present, implied);
                    }
                }
            }
        }
        return answers;
    }

    private void sayOfSides(int finding) {
        Said[] sides = bySide.get(finding);
        boolean present = false;
        boolean absent = false;
        for (Said said : sides == null ? new Said[0] : sides) {
            if (said != null) {
                present |= said.present;
                absent |= said.absent;
                if (said.present && said.absent) {
                    String id = index.finding(finding).id();
                    problems.add(new Problem(
                            Problem.Kind.CONTRADICTION,
                            List.of(id),
                            id + " is both present and absent on the same date and side; keep one.",
                            "it is taken as present"));
                    notUsed(id, "absent", "it is also said to be present");
                }
            }
        }
        String id = index.finding(finding).id();
        if (present) {
            statements.add(new Statement(finding, FindingStatus.PRESENT, id + " present"));
        } else if (absent) {
            statements.add(new Statement(finding, FindingStatus.ABSENT, id + " absent"));
        }
    }

    private void clash(Statement absent, Statement present, int implied) {
        String denied = index.finding(absent.finding()).id();
        String affirmed = index.finding(present.finding()).id();
        String met = index.finding(implied).id();
        String link = denied.equals(affirmed) ? "" : " (" + met + " cannot be both)";
        problems.add(new Problem(
                Problem.Kind.CONTRADICTION,
                List.of(denied, affirmed),
                worded(absent, denied, "absent") + " contradicts " + worded(present, affirmed, "present") + link
                        + "; correct one of them.",
                affirmed + " is taken as present"));
        notUsed(denied, "absent", "it contradicts " + worded(present, affirmed, "present"));
    }

    private static String worded(Statement statement, String id, String status) {
        return statement.words().equals(id + " " + status)
                ? statement.words()
                : id + " " + status + " (from " + statement.words() + ")";
    }
}
