package org.lumbar.catalogue;

import org.lumbar.formats.Wording;

/// A record of the content: its kind and its identifier.
///
/// @param kind what it is
/// @param id identifier, unique within the kind
public record Ref(Kind kind, String id) {

    /// Kinds of records, in the order in which they are shown when one identifier names several.
    public enum Kind {
        FINDING("finding"),
        CONDITION("condition"),
        RED_FLAG_RULE("red-flag rule"),
        ROUTINE_RULE("routine rule"),
        GATE("gate"),
        PREDICTION_RULE("prediction rule"),
        PREDICATE("named predicate"),
        POPULATION("population"),
        NERVE_ROOT("nerve root"),
        NERVE_ROOTS("nerve-root model"),
        DISCRIMINATOR("root discriminator"),
        ROOT_TABLE("table of roots"),
        MECHANISM("mechanism of pain"),
        INTERVENTION("intervention"),
        CONTRAINDICATION("contraindication"),
        OUTCOME_SCALE("outcome scale"),
        TREATMENT_POPULATION("treatment population"),
        INVESTIGATION("investigation"),
        EARLY_IMAGING("indicator of early imaging"),
        RECOVERY_COURSE("course of recovery"),
        PROGNOSTIC_OUTCOME("prognostic outcome"),
        PROGNOSTIC_TOOL("prognostic tool"),
        PROGNOSTIC_FIGURE("prognostic figure"),
        SAFETY_NET_LINE("line of the safety net"),
        SAFETY_NET_REVIEW("review of the safety net"),
        PATHWAY("pathway"),
        PATHWAY_STATE("state of the pathway"),
        EXERCISE("exercise"),
        CIRCUMSTANCE("circumstance"),
        MUSCLE("muscle"),
        ANTAGONIST_PAIR("antagonist pair"),
        PHYSICAL_TEST("physical test"),
        MOVEMENT_CONSTANT("constant of movement"),
        EXPOSURE("exposure"),
        SPORT("sport"),
        MOVEMENT_FACT("fact on movement"),
        PAIN("pain explained"),
        PROGRAMME_RULE("rule of programmes"),
        DRAWING("drawing"),
        INSTRUMENT("instrument"),
        VALUE_SET("value set"),
        LISTED_FIGURE("listed figure"),
        CODE("code"),
        SOURCE("source"),
        DESIGN("design constant");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /// The identifier in JSON, such as `red-flag-rule`.
        public String id() {
            return Wording.id(this);
        }

        /// Words for a reader, such as `red-flag rule`.
        public String label() {
            return label;
        }
    }

    /// `red-flag rule cauda-equina-suspected`.
    @Override
    public String toString() {
        return kind.label() + " " + id;
    }
}
