package org.lumbar.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Investigation;
import org.lumbar.knowledge.Investigation.Caution;
import org.lumbar.knowledge.Investigation.Fact;
import org.lumbar.knowledge.Investigation.Indication;
import org.lumbar.knowledge.Investigation.LaterIndication;
import org.lumbar.knowledge.Investigation.NotFor;

/// Whether an investigation is appropriate for one person, and why.
///
/// @param investigation the investigation
/// @param decision what is said of it
/// @param reasons reasons for which it is asked for now
/// @param later reasons for which it would be asked for, each with what is missing and the day
/// @param declined later reasons that the person's answer has taken away
/// @param notFor questions of this person that it does not answer
/// @param withoutPain how often people of this decade without pain have what it shows
/// @param cautions what bars it or must be known before it
/// @param facts what it misses or finds, as far as it concerns the reasons above
public record InvestigationAdvice(
        Investigation investigation,
        Decision decision,
        List<Reason> reasons,
        List<Later> later,
        List<LaterIndication> declined,
        List<NotFor> notFor,
        List<PainFreeShare> withoutPain,
        List<Warning> cautions,
        List<Fact> facts) {

    /// What is said of an investigation.
    public enum Decision {
        /// It is indicated now.
        NOW,
        /// It would be indicated now or later, and is barred.
        BLOCKED,
        /// It is indicated if something holds on a day.
        IF,
        /// It would change nothing.
        NOT_INDICATED
    }

    /// A reason for which it is asked for now.
    ///
    /// @param indication the reason
    /// @param by last day on which it is made; empty where the content gives no time
    /// @param rules red-flag rules that made it hold
    /// @param conditions conditions that made it hold
    /// @param findings answers that made it hold
    public record Reason(
            Indication indication,
            Optional<LocalDate> by,
            List<String> rules,
            List<String> conditions,
            List<String> findings) {}

    /// A reason for which it would be asked for.
    ///
    /// @param indication the reason
    /// @param day day of the episode from which it holds, the earlier one where that applies
    /// @param from the date of that day, not before the assessment; empty where nobody said how long the pain lasts
    /// @param sooner why the earlier day applies, or empty
    /// @param due whether the day has come and all is there that it needs, so that it is asked for now
    /// @param ask findings that must be known first
    /// @param citation source and basis of the day
    public record Later(
            LaterIndication indication,
            int day,
            Optional<LocalDate> from,
            String sooner,
            boolean due,
            List<String> ask,
            Citation citation) {}

    /// What bars it or must be known before it.
    ///
    /// @param caution the caution
    /// @param known whether it is known to hold; otherwise nobody has asked
    /// @param ask findings that must be known first
    public record Warning(Caution caution, boolean known, List<String> ask) {}

    /// How often people without pain have an imaging finding.
    ///
    /// @param finding identifier
    /// @param age age at which the decade begins, in years
    /// @param share proportion of people without pain, above 0 and below 1
    /// @param citation source and basis
    public record PainFreeShare(String finding, int age, double share, Citation citation) {}
}
