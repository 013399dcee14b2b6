package org.lumbar.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Knowledge;

/// Spreads the findings of a small content over several words of 64, as those of the real content are.
public final class Spread {

    /// How the identifiers of the findings between the used ones begin.
    public static final String FILLER = "unused-";

    private static final int BETWEEN = 7;

    private Spread() {}

    /// The same content with findings that nothing asks for between the used ones.
    public static Knowledge of(Knowledge small) {
        List<Finding> findings = new ArrayList<>();
        for (Finding each : small.findings()) {
            findings.add(each);
            for (int i = 0; i < BETWEEN; i++) {
                findings.add(filler(FILLER + findings.size()));
            }
        }
        return Changed.with(small, "findings", findings);
    }

    private static Finding filler(String id) {
        return new Finding(
                id,
                id,
                "?",
                Finding.Kind.BOOLEAN,
                Finding.Obtained.ASKED,
                "",
                List.of(),
                Optional.empty(),
                false,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                false,
                false,
                false,
                List.of());
    }
}
