package org.lumbar.fhir;

/// The names of the code systems of our own that stand in what goes out, beside findings and conditions. Their
/// resources are made by [ConformanceResources].
public final class OwnSystems {

    /// Identifiers of cases.
    public static final String CASE = Systems.BASE + ":case";
    /// Levels of urgency.
    public static final String URGENCY = Systems.BASE + ":urgency";
    /// Classes of incidence, such as `rare`.
    public static final String INCIDENCE_CLASS = Systems.BASE + ":incidence-class";
    /// Parts of the differential.
    public static final String PART = Systems.BASE + ":part";
    /// How far a figure was checked.
    public static final String BASIS = Systems.BASE + ":basis";
    /// Red-flag rules.
    public static final String RED_FLAG_RULE = Systems.BASE + ":red-flag-rule";
    /// Rules that forbid or delay, and cautions of investigations.
    public static final String CONTRAINDICATION = Systems.BASE + ":contraindication";
    /// Interventions.
    public static final String INTERVENTION = Systems.BASE + ":intervention";
    /// Images and blood tests.
    public static final String INVESTIGATION = Systems.BASE + ":investigation";
    /// What is said of an intervention or investigation.
    public static final String DECISION = Systems.BASE + ":decision-code";
    /// Lines and reviews of the safety net.
    public static final String SAFETY_NET = Systems.BASE + ":safety-net";
    /// Instruments and, after a stroke, their scales or items.
    public static final String INSTRUMENT = Systems.BASE + ":instrument";
    /// Settings.
    public static final String SETTING = Systems.BASE + ":setting";
    /// Answers of instruments: whole numbers.
    public static final String POINTS = Systems.BASE + ":points";
    /// Units that UCUM does not know.
    public static final String UNIT = Systems.BASE + ":unit-code";
    /// What stands in no other list, such as a referral.
    public static final String OTHER = Systems.BASE + ":other";

    private OwnSystems() {}
}
