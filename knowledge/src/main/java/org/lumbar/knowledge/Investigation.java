package org.lumbar.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// An image or a blood test, and for whom it is appropriate.
///
/// @param id kebab-case identifier
/// @param label words for a clinician
/// @param plain words for the person
/// @param kind what it is
/// @param indications reasons for which it is asked for now
/// @param later reasons for which it is asked for from a day of the episode on
/// @param notFor questions that it does not answer, though one might think so
/// @param otherwise what it would change where there is no reason
/// @param withoutPain imaging findings that it shows and that are common without pain
/// @param cautions what bars it, or must be known before it
/// @param facts what it misses or finds, each with its source
public record Investigation(
        String id,
        String label,
        String plain,
        Kind kind,
        List<Indication> indications,
        List<LaterIndication> later,
        List<NotFor> notFor,
        Statement otherwise,
        List<String> withoutPain,
        List<Caution> cautions,
        List<Fact> facts) {

    /// What it is.
    public enum Kind {
        /// An X-ray, a CT or an MRI.
        IMAGE,
        /// A test of blood.
        BLOOD;

        /// The identifier used in content and outputs.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// When a reason holds: one of the red-flag rules is true, one of the conditions is established, likely or
    /// pointed to, or the predicate is true; and, where there is one, `only` is true as well.
    ///
    /// @param rules identifiers of red-flag rules
    /// @param conditions identifiers of conditions
    /// @param when a predicate; empty where rules and conditions say it all
    /// @param only what must be true beside it; empty for no more
    public record Grounds(
            List<String> rules, List<String> conditions, Optional<Predicate> when, Optional<Predicate> only) {}

    /// A reason for which it is asked for now.
    ///
    /// @param id identifier, unique within the investigation
    /// @param label the reason in words
    /// @param grounds when it holds
    /// @param within ISO 8601 duration within which it is made; empty where the source gives none
    /// @param time the same in words, with what it counts from
    /// @param citation source and basis
    public record Indication(String id, String label, Grounds grounds, String within, String time, Citation citation) {}

    /// A reason for which it is asked for from a day of the episode on.
    ///
    /// @param id identifier, unique within the investigation
    /// @param label the reason in words
    /// @param when whom it concerns
    /// @param needs what must be true on that day; empty for nothing more
    /// @param needed the same in words; empty for nothing more
    /// @param fromDay day of the episode from which it holds
    /// @param sooner an earlier day for some; empty for none
    /// @param citation source and basis
    public record LaterIndication(
            String id,
            String label,
            Predicate when,
            Optional<Predicate> needs,
            String needed,
            int fromDay,
            Optional<Sooner> sooner,
            Citation citation) {}

    /// An earlier day for some.
    ///
    /// @param when for whom
    /// @param fromDay day of the episode
    /// @param words why
    /// @param citation source and basis
    public record Sooner(Predicate when, int fromDay, String words, Citation citation) {}

    /// A question that it does not answer.
    ///
    /// @param id identifier, unique within the investigation
    /// @param grounds when the question is there
    /// @param words why not, and what answers it
    /// @param citation source and basis
    public record NotFor(String id, Grounds grounds, String words, Citation citation) {}

    /// What bars it, or must be known before it. Unknown is never "no": then it is asked first.
    ///
    /// @param id identifier, unique within the investigation
    /// @param action what it does when true
    /// @param when the predicate
    /// @param because the reason
    /// @param instead what to do instead
    /// @param citation source and basis
    public record Caution(
            String id, Action action, Predicate when, String because, String instead, Citation citation) {}

    /// What a caution does when it is true.
    public enum Action {
        /// It bars the investigation.
        BLOCK,
        /// It stands beside it.
        WARN;

        /// The identifier used in content and outputs.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A sentence with its source.
    ///
    /// @param words the sentence
    /// @param citation source and basis
    public record Statement(String words, Citation citation) {}

    /// A sentence on what it misses or finds, with its source.
    ///
    /// @param words the sentence
    /// @param about reasons of the investigation that it belongs to; none where it belongs to all
    /// @param citation source and basis
    public record Fact(String words, List<String> about, Citation citation) {}
}
