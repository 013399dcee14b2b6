package org.lumbar.formats;

import org.lumbar.knowledge.Contraindication;

/// Words for a rule that forbids or delays a treatment.
public final class ContraindicationWords {

    /// What stands beside a rule that nobody has seen in its source again.
    public static final String NEEDS_PHARMACIST = "needs a pharmacist's check";

    private ContraindicationWords() {}

    /// What is still to be done before a rule can be relied on; empty where nothing is.
    public static String check(Contraindication rule) {
        return rule.needsPharmacist() ? NEEDS_PHARMACIST : "";
    }

    /// The rule in one line: `block nsaid: Acute kidney injury; needs a pharmacist's check`.
    public static String line(Contraindication rule) {
        String check = check(rule);
        return rule.action().id() + " " + String.join(", ", rule.interventions()) + ": " + rule.because()
                + (check.isEmpty() ? "" : "; " + check);
    }
}
