package org.lumbar.knowledge.movement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Range;

/// How pain comes about, for explaining it: labels and pictures, which move no probability.
///
/// @param steps the four steps, in their order
/// @param places where the signal passes
/// @param ways between the places
/// @param fibres the fibres that carry it
/// @param sensitisation how the system becomes oversensitive
/// @param treatments where each treatment is thought to act
/// @param kinds the mechanisms of pain, explained
public record PainContent(
        Map<String, Step> steps,
        Map<String, Place> places,
        List<Way> ways,
        Map<String, Fibre> fibres,
        Map<String, Sensitisation> sensitisation,
        Map<String, Treatment> treatments,
        Map<String, PainKind> kinds) {

    /// How wide the field is in which places are drawn.
    public static final int WIDTH = 360;

    /// How high it is.
    public static final int HEIGHT = 680;

    /// One of the four steps.
    ///
    /// @param id identifier
    /// @param label its name
    /// @param plain what it is, to the person
    /// @param where the structures
    /// @param what what happens there, to a clinician
    /// @param molecules what takes part
    /// @param citation source and basis
    public record Step(
            String id,
            String label,
            String plain,
            String where,
            String what,
            List<String> molecules,
            Citation citation) {}

    /// Parts of the body through which the signal passes.
    public enum Region {
        BODY,
        GANGLION,
        CORD,
        BRAINSTEM,
        BRAIN;

        /// The identifier used in content.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A place on the path.
    ///
    /// @param id identifier
    /// @param label its name
    /// @param plain what it is or does, in a few plain words
    /// @param region the part of the body it lies in
    /// @param x where its middle is drawn, from the left, 0 to [#WIDTH]
    /// @param y where its middle is drawn, from the top, 0 to [#HEIGHT]
    /// @param citation source and basis
    public record Place(String id, String label, String plain, Region region, int x, int y, Citation citation) {}

    /// A way from one place to another.
    ///
    /// @param from identifier of a place
    /// @param to identifier of another
    /// @param step identifier of the step it belongs to
    /// @param words what happens on it
    /// @param fibres identifiers of the fibres that make it; may be empty
    public record Way(String from, String to, String step, String words, List<String> fibres) {}

    /// A kind of nerve fibre.
    ///
    /// @param id identifier
    /// @param label its name
    /// @param myelin how thick its sheath is
    /// @param diameter in micrometres
    /// @param velocity in metres per second
    /// @param carries what it reports
    /// @param citation source and basis
    public record Fibre(
            String id,
            String label,
            String myelin,
            Range diameter,
            Range velocity,
            String carries,
            Citation citation) {}

    /// A way of becoming oversensitive.
    ///
    /// @param id identifier
    /// @param label its name
    /// @param plain what it is, to the person
    /// @param mechanism how it comes about, to a clinician
    /// @param signs what is seen
    /// @param fades with what it goes, completing "It fades ..."
    /// @param citation source and basis
    public record Sensitisation(
            String id,
            String label,
            String plain,
            String mechanism,
            List<String> signs,
            String fades,
            Citation citation) {}

    /// Where a treatment is thought to act.
    ///
    /// @param id identifier
    /// @param label its name
    /// @param acts identifiers of the steps
    /// @param target what it acts on
    /// @param interventions the treatments of the content that it is about; may be empty
    /// @param worth what trials found, where that must be said beside it
    /// @param citation source and basis of where it acts
    public record Treatment(
            String id,
            String label,
            List<String> acts,
            String target,
            List<String> interventions,
            Optional<Exercise.Evidence> worth,
            Citation citation) {}

    /// A mechanism of pain, explained.
    ///
    /// @param id identifier
    /// @param label its name
    /// @param plain what it is, to the person
    /// @param criteria identifiers of the criteria that grade it
    /// @param evidence what else is known of telling it
    /// @param citation source and basis
    public record PainKind(
            String id,
            String label,
            String plain,
            List<String> criteria,
            List<Exercise.Evidence> evidence,
            Citation citation) {}
}
