package org.lumbar.formats;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lumbar.balance.JudgedMeasurement;
import org.lumbar.balance.Measurement;
import org.lumbar.balance.Severity;
import org.lumbar.balance.Symmetry;
import org.lumbar.knowledge.movement.MuscleGroup;
import org.lumbar.knowledge.movement.PhysicalTest.Role;
import org.lumbar.presentation.Side;

/// How each muscle group stands, by its worst result on a side, against a reference or against the
/// other side. A result without a side stands for both; a group asked for without a side is that of its worse
/// side.
public final class GroupStanding {

    private final Collection<MuscleGroup> groups;
    private final List<JudgedMeasurement> measurements;
    private final List<Symmetry> uneven;

    /// How a group stands.
    public enum State {
        NOT_MEASURED("", "not measured"),
        NOT_JUDGED("?", "measured, not judged"),
        WITHIN("=", "within reference"),
        MILD("1", "mild, uneven, or beyond a cut-off"),
        MODERATE("2", "moderate"),
        MARKED("3", "marked");

        private final String sign;
        private final String words;

        State(String sign, String words) {
            this.sign = sign;
            this.words = words;
        }

        /// The identifier used in a style.
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// The sign that stands in the picture; empty where not measured.
        public String sign() {
            return sign;
        }

        /// Words for a reader.
        public String words() {
            return words;
        }
    }

    /// The standing of the groups in a report.
    public GroupStanding(BalanceReport report) {
        this.groups = report.content().balance().groups().values();
        this.measurements = report.balance().measurements();
        this.uneven =
                report.balance().symmetries().stream().filter(Symmetry::raised).toList();
    }

    /// The groups of the content.
    public Collection<MuscleGroup> groups() {
        return groups;
    }

    /// The label of a group; its identifier where the content has none.
    public String label(String group) {
        return groups.stream()
                .filter(each -> each.id().equals(group))
                .map(MuscleGroup::label)
                .findFirst()
                .orElse(group);
    }

    /// Whether a group was measured on just this side, or without a side.
    public boolean measured(String group, Side side) {
        return measurements.stream()
                .anyMatch(each -> counts(each, group) && each.measurement().side() == side);
    }

    /// How a group stands on a side.
    public State of(String group, Side side) {
        return Stream.concat(
                        measurements.stream()
                                .filter(each -> counts(each, group)
                                        && touches(each.measurement().side(), side))
                                .map(GroupStanding::state),
                        uneven.stream()
                                .filter(each -> each.test().groups().contains(group) && touches(each.worse(), side))
                                .map(each ->
                                        each.verdict() == Symmetry.Verdict.MARKEDLY_UNEVEN ? State.MARKED : State.MILD))
                .max(Comparator.naturalOrder())
                .orElse(State.NOT_MEASURED);
    }

    private static boolean counts(JudgedMeasurement each, String group) {
        return each.test().role() == Role.JUDGED && each.test().groups().contains(group);
    }

    private static boolean touches(Side measured, Side asked) {
        return measured == asked || measured == Side.UNSTATED || asked == Side.UNSTATED;
    }

    private static State state(JudgedMeasurement each) {
        boolean judged = !each.comparisons().isEmpty() || each.measurement().result() instanceof Measurement.Sign;
        if (!judged || each.weight() < 1) {
            return State.NOT_JUDGED;
        }
        Severity severity = each.severity();
        return switch (severity) {
            case NONE -> State.WITHIN;
            case MILD -> State.MILD;
            case MODERATE -> State.MODERATE;
            case MARKED -> State.MARKED;
        };
    }
}
