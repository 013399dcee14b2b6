package org.lumbar.population;

/// The names under which a [Tally] counts.
public final class Names {

    /// People.
    public static final String PERSONS = "persons";
    /// People recorded as dead; nothing else is counted of them.
    public static final String DEAD = "dead";
    /// People whom resources refer to and no Patient describes; they are not judged.
    public static final String ORPHANS = "orphans";
    /// Resources of such people.
    public static final String ORPHAN_RESOURCES = "orphan-resources";
    /// People to be looked at.
    public static final String FLAGGED = "flagged";
    /// Resources that stood twice and differed.
    public static final String CONFLICTS = "conflicts";
    /// Resources that name nobody.
    public static final String OF_NOBODY = "of-nobody";
    /// Prescriptions whose medicine is not in the export.
    public static final String LOST_MEDICINES = "lost-medicines";

    /// Living people by slice.
    static final String LIVING = "living";
    /// People with back pain by slice.
    static final String BACK_PAIN = "back-pain";
    /// People with back pain by level and slice.
    static final String URGENCY = "urgency";
    /// People with back pain by finding and answer.
    static final String FINDING = "finding";
    /// People by indicator, standing and slice.
    static final String INDICATOR = "indicator";
    /// Sum of the probabilities of a condition, in millionths.
    static final String EXPECTED = "expected";
    /// Resources by code asked for and kind.
    public static final String COHORT_ROWS = "cohort-rows";
    /// Who is flagged by an indicator.
    public static final String INDICATOR_MEMBER = "flagged-by";
    /// Who bears a code asked for.
    public static final String COHORT_MEMBER = "cohort";
    /// Resources by kind.
    public static final String RESOURCES = "resources";
    /// Lines of all files.
    public static final String LINES = "lines";
    /// Lines that cannot be read.
    public static final String BAD_LINES = "bad-lines";

    /// The slice that holds everybody.
    static final String ALL = "all";

    static final String SEX = "sex";
    static final String AGE = "age";
    static final String AGE_AND_SEX = "age and sex";
    static final String RACE = "race";
    static final String ETHNICITY = "ethnicity";

    static final double MILLION = 1e6;

    private static final char BAR = '|';

    private Names() {}

    /// A name of parts. A bar within a part becomes a slash.
    public static String of(String... parts) {
        var name = new StringBuilder();
        for (String part : parts) {
            if (!name.isEmpty()) {
                name.append(BAR);
            }
            name.append(part.indexOf(BAR) < 0 ? part : part.replace(BAR, '/'));
        }
        return name.toString();
    }

    /// With what names begin that have the parts of another and more.
    static String beginning(String name) {
        return name + BAR;
    }

    static String slice(String kind, String value) {
        return kind + ": " + value;
    }
}
