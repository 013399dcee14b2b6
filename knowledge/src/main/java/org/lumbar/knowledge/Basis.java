package org.lumbar.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How far a figure has been checked. It travels with the figure to the screen.
public enum Basis {
    /// Seen in the source itself.
    VERIFIED("verified"),
    /// Seen in a digest or page that quotes the source.
    VERIFIED_AT_SECOND_HAND("verified at second hand"),
    /// Known from the literature, not checked again.
    RECALLED("recalled, not re-checked"),
    /// Arithmetic on figures of the kinds above.
    DERIVED("derived by arithmetic"),
    /// A default of this project, with its reason in `design.yaml`.
    DESIGN("design default of Lumbar"),
    /// A textbook association whose accuracy was never measured.
    PATTERN("textbook pattern, never measured");

    private static final List<Basis> ALL = List.of(values());

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String label;

    Basis(String label) {
        this.label = label;
    }

    /// The identifier used in content, such as `verified-at-second-hand`.
    public String id() {
        return id;
    }

    /// Words for a reader.
    public String label() {
        return label;
    }

    /// Whether a reader must be shown a mark beside the figure, because nobody has seen it in its source.
    public boolean needsMark() {
        return this == RECALLED || this == DESIGN || this == PATTERN;
    }

    /// The basis with this identifier, or empty.
    public static Optional<Basis> ofId(String id) {
        for (Basis basis : ALL) {
            if (basis.id.equals(id)) {
                return Optional.of(basis);
            }
        }
        return Optional.empty();
    }
}
