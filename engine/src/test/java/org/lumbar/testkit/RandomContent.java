package org.lumbar.testkit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.CareContent;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.ClinicalLabels;
import org.lumbar.knowledge.Condition;
import org.lumbar.knowledge.Condition.Cap;
import org.lumbar.knowledge.Condition.Entry;
import org.lumbar.knowledge.Condition.Establishing;
import org.lumbar.knowledge.Condition.RuleUse;
import org.lumbar.knowledge.Evidence;
import org.lumbar.knowledge.Evidence.Group;
import org.lumbar.knowledge.Evidence.Target;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Gate;
import org.lumbar.knowledge.Instruments;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Predicate;
import org.lumbar.knowledge.PredictionRule;
import org.lumbar.knowledge.Prior;
import org.lumbar.knowledge.RedFlagRule;
import org.lumbar.knowledge.RoutineRule;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.Urgency;
import org.lumbar.knowledge.Urgency.Level;

/// Contents that nobody would write, with every kind of predicate, entry, rule, cap and family, so that a
/// shortcut that is right for the real content only is found.
public final class RandomContent {

    private static final int FINDINGS = 14;
    private static final Citation CITATION = new Citation("s", Basis.VERIFIED, "");
    private static final String ENTERED = "entered";

    private static final Predicate ALWAYS = new Predicate.Unless(new Predicate.Any(List.of()));

    private final Random random;
    private final boolean plain;

    private RandomContent(Random random, boolean plain) {
        this.random = random;
        this.plain = plain;
    }

    /// A content.
    ///
    /// @param plain whether findings establish by themselves and families are shallow
    public static Knowledge of(Random random, Knowledge real, boolean plain) {
        return new RandomContent(random, plain).knowledge(real);
    }

    private static String id(int finding) {
        return "f" + finding;
    }

    private String any() {
        return id(random.nextInt(FINDINGS));
    }

    private Knowledge knowledge(Knowledge real) {
        List<Finding> findings = new ArrayList<>(real.findings().stream()
                .filter(each ->
                        List.of("age", "episode-duration", "female", "male").contains(each.id()))
                .toList());
        for (int i = 0; i < FINDINGS; i++) {
            findings.add(finding(i));
        }
        Map<String, PredictionRule> rules = new LinkedHashMap<>();
        rules.put("score", rule("score", PredictionRule.Kind.SCORE));
        rules.put("none", rule("none", PredictionRule.Kind.RULE_OUT));
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            conditions.add(condition(i));
        }
        List<RedFlagRule> redFlags = new ArrayList<>();
        Urgency[] urgencies = {
            new Urgency(Level.EMERGENCY, "PT0S"),
            new Urgency(Level.EMERGENCY, "PT4H"),
            new Urgency(Level.URGENT, "P7D"),
            new Urgency(Level.URGENT, "P14D")
        };
        for (int i = 0; i < 4; i++) {
            redFlags.add(new RedFlagRule(
                    "r" + i,
                    "r",
                    urgencies[random.nextInt(4)],
                    "w",
                    "b",
                    List.of(),
                    new Predicate.All(List.of(predicate(3), new Predicate.Present(any()))),
                    CITATION));
        }
        List<RoutineRule> routine = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            routine.add(new RoutineRule("t" + i, "b", predicate(2), CITATION));
        }
        List<Gate> gates = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            gates.add(new Gate(any(), i, false, List.of(any(), any()), predicate(1), List.of(), "w"));
        }
        return new Knowledge(
                new Knowledge.Identity("random", "0", List.of()),
                Map.of(),
                findings,
                conditions,
                rules,
                redFlags,
                routine,
                gates,
                Map.of(),
                Optional.empty(),
                ClinicalLabels.NONE,
                Map.of(),
                Map.of(),
                List.of(),
                Map.of(),
                real.design(),
                Instruments.NONE,
                CareContent.NONE);
    }

    private Finding finding(int number) {
        // implications point upward only, so that they make no circle
        List<String> implies = number + 1 < FINDINGS && random.nextInt(3) == 0
                ? List.of(id(number + 1 + random.nextInt(FINDINGS - number - 1)))
                : List.of();
        List<String> denies = number > 0 && random.nextInt(3) == 0 ? List.of(id(random.nextInt(number))) : List.of();
        return new Finding(
                id(number),
                id(number),
                "?",
                Finding.Kind.BOOLEAN,
                Finding.Obtained.ASKED,
                "",
                List.of(),
                Optional.empty(),
                false,
                List.of(),
                implies,
                denies,
                Optional.empty(),
                random.nextBoolean(),
                false,
                false,
                List.of());
    }

    private Predicate predicate(int depth) {
        if (depth == 0) {
            return random.nextInt(4) == 0 ? new Predicate.Absent(any()) : new Predicate.Present(any());
        }
        List<Predicate> parts = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            parts.add(predicate(depth - 1));
        }
        return switch (random.nextInt(5)) {
            case 0 -> new Predicate.All(parts);
            case 1 -> new Predicate.Any(parts);
            case 2 -> new Predicate.AtLeast(2, parts);
            case 3 -> new Predicate.Unless(parts.getFirst());
            default -> predicate(0);
        };
    }

    private PredictionRule rule(String id, PredictionRule.Kind kind) {
        List<PredictionRule.Item> items = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String finding = any();
            items.add(new PredictionRule.Item(
                    "i", new Predicate.Present(finding), 1 + random.nextInt(2), List.of(finding)));
        }
        return new PredictionRule(
                id,
                id,
                kind,
                Evidence.ALL,
                EnumSet.allOf(Setting.class),
                items,
                List.of(
                        new PredictionRule.Threshold(1, Figure.of(0.9), Figure.of(1.8), OptionalInt.empty()),
                        new PredictionRule.Threshold(2, Figure.of(0.6), Figure.of(8), OptionalInt.empty())),
                OptionalInt.empty(),
                CITATION,
                "",
                "");
    }

    private Condition condition(int number) {
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < FINDINGS; i++) {
            if (random.nextInt(3) > 0) {
                evidence.add(row(id(i)));
            }
        }
        boolean entry = random.nextBoolean();
        List<RuleUse> rules = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            rules.add(new RuleUse("score", "b0"));
        }
        if (random.nextInt(3) == 0) {
            rules.add(new RuleUse("none", "b1"));
        }
        return new Condition(
                "c" + number,
                "c",
                parent(number),
                random.nextBoolean(),
                random.nextInt(6) > 0,
                random.nextInt(4) == 0 ? Optional.of(0.2) : Optional.empty(),
                random.nextBoolean(),
                new Urgency(Level.URGENT, "P7D"),
                List.of(prior(random.nextInt(3) == 0 ? 0.2 : 0.02)),
                "",
                entry
                        ? Optional.of(new Entry(
                                ENTERED,
                                "l",
                                new Predicate.All(List.of(new Predicate.Present(any()), predicate(2))),
                                List.of(prior(0.25))))
                        : Optional.empty(),
                random.nextInt(3) == 0
                        ? List.of(new Cap(random.nextBoolean() ? Evidence.ALL : ENTERED, Figure.of(9), CITATION))
                        : List.of(),
                evidence,
                rules,
                random.nextInt(3) == 0
                        ? List.of(new Establishing(
                                any(), plain ? ALWAYS : predicate(1), List.of(), Optional.empty(), "", CITATION))
                        : List.of(),
                List.of(),
                Optional.empty());
    }

    /// In a plain content families have two generations, else any number.
    private Optional<String> parent(int number) {
        if (number == 0 || random.nextBoolean()) {
            return Optional.empty();
        }
        if (plain) {
            return number < 2 ? Optional.empty() : Optional.of("c" + random.nextInt(2));
        }
        return Optional.of("c" + random.nextInt(number));
    }

    private static Prior prior(double value) {
        return new Prior(
                EnumSet.allOf(Setting.class),
                Optional.empty(),
                Optional.empty(),
                Figure.of(value),
                OptionalInt.empty(),
                CITATION);
    }

    private Evidence row(String finding) {
        double lr = List.of(0.4, 1.5, 2.0, 4.0, 4.0, 12.0, 30.0).get(random.nextInt(7));
        double negative = List.of(0.3, 0.7, 1.0, 1.5).get(random.nextInt(4));
        Target target = random.nextInt(4) == 0
                ? new Target.Pattern(
                        finding, List.of("strong", "moderate", "weak").get(random.nextInt(3)))
                : new Target.Accuracy(
                        finding,
                        Optional.of(Figure.of(0.6)),
                        Optional.of(Figure.of(0.8)),
                        Optional.of(Figure.of(lr, lr / 1.2, lr * 1.2)),
                        Optional.of(Figure.of(negative, negative / 1.2, negative * 1.2)));
        return new Evidence(
                target,
                "b" + random.nextInt(3),
                Group.values()[random.nextInt(3)],
                random.nextInt(3) == 0 ? ENTERED : Evidence.ALL,
                EnumSet.allOf(Setting.class),
                OptionalInt.empty(),
                OptionalInt.empty(),
                CITATION,
                "",
                "");
    }
}
