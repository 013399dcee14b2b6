package org.lumbar.knowledge;

import java.util.List;
import java.util.Locale;

/// What must be true for a step on the pathway: answers, urgency, events, scores, and time. It is three-valued as a
/// [Predicate] is; a step is taken only on true.
public sealed interface PathwayCondition {

    /// A predicate on everything known that day.
    record Answered(Predicate when) implements PathwayCondition {}

    /// The urgency is at least this level. What an exit has settled does not count again until there is news.
    record Urgent(Urgency.Level level) implements PathwayCondition {}

    /// Every safety question is answered, and the answers still hold.
    record SafetyAnswered() implements PathwayCondition {}

    /// The course last reported since the state was entered.
    record Reported(Course course) implements PathwayCondition {}

    /// Such an event has happened since the state was entered.
    ///
    /// @param later whether the events of the moment in which it was entered are left out
    record Happened(EventPattern event, boolean later) implements PathwayCondition {}

    /// At least so many days in the state.
    record DaysInState(int days) implements PathwayCondition {}

    /// The last score of an instrument in this episode lies in a range, and all scores of so many days up to it do.
    ///
    /// @param scale scale of the instrument
    /// @param heldDays days between the first score of the unbroken row and the last; 0 where one score is enough
    record Scored(String instrument, String scale, Range range, int heldDays) implements PathwayCondition {}

    /// The last scores of an instrument in this episode put the person into one of these groups.
    record Grouped(String instrument, List<String> groups) implements PathwayCondition {}

    /// From the first to the last score of this episode it is better by so much.
    ///
    /// @param size points of the scale, or percent of the first score
    record Improved(String instrument, String scale, Scale.Change.Measure measure, double size)
            implements PathwayCondition {}

    /// All parts.
    record Every(List<PathwayCondition> of) implements PathwayCondition {}

    /// One part.
    record Some(List<PathwayCondition> of) implements PathwayCondition {}

    /// True unless the part is true: an unknown part does not stop it.
    record Otherwise(PathwayCondition of) implements PathwayCondition {}

    /// How a person says it has gone.
    enum Course {
        BETTER,
        SAME,
        WORSE;

        private final String id = name().toLowerCase(Locale.ROOT);

        /// The identifier used in content and event files, such as `worse`.
        public String id() {
            return id;
        }
    }

    /// The parts of this condition, itself among them, without those of named predicates.
    default List<PathwayCondition> flat() {
        List<PathwayCondition> parts = new java.util.ArrayList<>(List.of(this));
        switch (this) {
            case Every every -> every.of().forEach(part -> parts.addAll(part.flat()));
            case Some some -> some.of().forEach(part -> parts.addAll(part.flat()));
            case Otherwise otherwise -> parts.addAll(otherwise.of().flat());
            case Answered _,
                    Urgent _,
                    SafetyAnswered _,
                    Reported _,
                    Happened _,
                    DaysInState _,
                    Scored _,
                    Grouped _,
                    Improved _ -> {}
        }
        return List.copyOf(parts);
    }
}
