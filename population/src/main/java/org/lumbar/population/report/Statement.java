package org.lumbar.population.report;

/// What stands on every result of a screening.
final class Statement {

    static final String TEXT =
            "A screening reads codes. It finds whom to look at again; it does not judge care that was"
                    + " given, and who is not found is not cleared: what nobody coded is not seen.";

    private Statement() {}
}
