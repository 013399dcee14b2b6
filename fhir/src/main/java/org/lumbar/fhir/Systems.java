package org.lumbar.fhir;

/// The names under which Lumbar's own codes and extensions stand in resources.
public final class Systems {

    /// Where all of them begin.
    public static final String BASE = "urn:lumbar";

    /// Findings, by their identifiers.
    public static final String FINDING = BASE + ":finding";
    /// Conditions, by their identifiers.
    public static final String CONDITION = BASE + ":condition";

    private Systems() {}
}
