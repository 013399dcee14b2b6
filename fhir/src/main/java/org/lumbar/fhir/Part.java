package org.lumbar.fhir;

import java.util.Locale;

/// The parts of the differential, which are never one list.
enum Part {
    ESTABLISHED("Established by a finding"),
    LIKELY("Likely"),
    POINTED_TO("Rare, but the findings point here"),
    NOT_EXCLUDED("Not excluded, because a safety question is open"),
    NON_SPECIFIC("No specific cause");

    private final String label;

    Part(String label) {
        this.label = label;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String label() {
        return label;
    }
}
