package org.lumbar.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Something that may be done for back pain.
///
/// @param id kebab-case identifier
/// @param label words for a clinician
/// @param plain words for the person
/// @param kind what kind of thing it is
/// @param mechanism how it is thought to act; empty where nobody says
/// @param barredByGates gates that must be answered before it may be considered
/// @param screenedBy a finding whose denial denies most of what forbids it, so that one answer is enough; empty where
///     there is none
/// @param cautions harms and cautions
/// @param uses what it is used for; the first that fits is taken
public record Intervention(
        String id,
        String label,
        String plain,
        Kind kind,
        Optional<Mechanism> mechanism,
        List<String> barredByGates,
        Optional<String> screenedBy,
        List<Caution> cautions,
        List<Use> uses) {

    /// Kinds of intervention, in the order in which a plan lists them.
    public enum Kind {
        SELF_CARE,
        EDUCATION,
        EXERCISE,
        MANUAL,
        PSYCHOLOGICAL,
        REHABILITATION,
        MEDICINE,
        DEVICE,
        INJECTION,
        SURGERY;

        private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /// The identifier used in content.
        public String id() {
            return id;
        }
    }

    /// Steps of pain at which a treatment is thought to act.
    public enum Step {
        TRANSDUCTION,
        TRANSMISSION,
        PERCEPTION,
        MODULATION;

        private final String id = name().toLowerCase(Locale.ROOT);

        /// The identifier used in content.
        public String id() {
            return id;
        }
    }

    /// How a treatment is thought to act: a teaching label and no evidence of benefit.
    ///
    /// @param steps steps of pain
    /// @param words one sentence
    /// @param citation source and basis
    public record Mechanism(List<Step> steps, String words, Citation citation) {}

    /// A harm or caution.
    ///
    /// @param text one sentence
    /// @param shares of 100 people, how many it befell; empty where nobody counted
    /// @param citation source and basis
    public record Caution(String text, List<Shares> shares, Citation citation) {

        /// A harm or caution that nobody counted.
        public Caution(String text, Citation citation) {
            this(text, List.of(), citation);
        }
    }

    /// One use.
    ///
    /// @param id identifier within the intervention
    /// @param conditions conditions or treatment populations
    /// @param phases phases in which it fits
    /// @param when predicate of fit; false means that this use does not fit
    /// @param onlyIf predicate without which nobody would think of it: unless it is true, this use does not fit
    /// @param guidelines what guidelines say, at most one row each
    /// @param otherwise what counts where the chosen guideline does not speak
    /// @param requires what must be true
    /// @param waiting how long other care comes first; empty where it does not
    /// @param effects what is known of its effects
    public record Use(
            String id,
            List<String> conditions,
            Set<Phase> phases,
            Optional<Predicate> when,
            Optional<Predicate> onlyIf,
            List<GuidelineRow> guidelines,
            Otherwise otherwise,
            List<Requirement> requires,
            Optional<Waiting> waiting,
            List<Effect> effects) {

        /// What a guideline says, empty where it does not speak.
        public Optional<GuidelineRow> row(Guideline guideline) {
            return guidelines.stream()
                    .filter(each -> each.guideline() == guideline)
                    .findFirst();
        }

        /// Whether one guideline is for it and another against.
        public boolean inConflict() {
            return guidelines.stream().anyMatch(each -> each.stance() == Stance.DO_NOT_OFFER)
                    && guidelines.stream().anyMatch(each -> each.stance() != Stance.DO_NOT_OFFER);
        }
    }

    /// What one guideline says.
    ///
    /// @param guideline the guideline
    /// @param stance for or against
    /// @param words in our own words
    /// @param citation source and basis
    public record GuidelineRow(Guideline guideline, Stance stance, String words, Citation citation) {}

    /// What counts where the chosen guideline does not speak.
    ///
    /// @param stance for or against
    /// @param words why
    /// @param citation source and basis
    public record Otherwise(Stance stance, String words, Citation citation) {}

    /// Something that must be true.
    ///
    /// @param label words for a clinician
    /// @param when the predicate
    /// @param until what changes a deferral; empty where the intervention is then not offered at all
    /// @param citation source and basis
    public record Requirement(String label, Predicate when, Optional<String> until, Citation citation) {}

    /// How long other care comes first.
    ///
    /// @param days days of the episode
    /// @param unless predicate that ends the waiting; empty where nothing does
    /// @param words why
    /// @param citation source and basis
    public record Waiting(int days, Optional<Predicate> unless, String words, Citation citation) {}

    /// Every effect of every use.
    public List<Effect> effects() {
        return uses.stream().flatMap(use -> use.effects().stream()).toList();
    }
}
