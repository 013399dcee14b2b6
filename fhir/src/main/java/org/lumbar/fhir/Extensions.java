package org.lumbar.fhir;

import org.lumbar.record.OwnExtensions;

/// The names of Lumbar's own extensions. Their definitions are made by [ConformanceResources].
public final class Extensions {

    /// The 95 % interval of a prediction's probability: a range in percent.
    public static final String PROBABILITY_INTERVAL = Systems.BASE + ":probability-interval";

    /// The part of the differential in which a prediction stands; a condition may stand in two.
    public static final String PART = Systems.BASE + ":differential-part";

    /// What one finding, rule or cap adds to a prediction, with its sources and basis.
    public static final String CONTRIBUTION = Systems.BASE + ":contribution";

    /// What the plan says of an intervention or investigation.
    public static final String DECISION = Systems.BASE + ":decision";

    /// Why a question is asked.
    public static final String WHY = Systems.BASE + ":why";

    /// Where an answer comes from: a resource reference, or a word such as `examination`.
    public static final String ORIGIN = Systems.BASE + ":origin";

    /// When what an answer says was seen, where that was not on the day of the form.
    public static final String SEEN = Systems.BASE + ":seen";

    /// When what an answer says began.
    public static final String SINCE = OwnExtensions.SINCE;

    /// How what an answer says has gone since.
    public static final String COURSE = OwnExtensions.COURSE;

    /// The side of an observation.
    static final String SIDE = OwnExtensions.SIDE;

    /// That an observation tells how the episode began.
    static final String ONSET = Systems.BASE + ":onset";

    /// That the unit of a quantity was not given and is that of the finding.
    static final String UNIT_ASSUMED = Systems.BASE + ":unit-assumed";

    /// The unit of a decimal item; an extension of FHIR itself.
    static final String QUESTIONNAIRE_UNIT = "http://hl7.org/fhir/StructureDefinition/questionnaire-unit";

    /// A unit in which a quantity item may be answered; an extension of FHIR itself.
    static final String UNIT_OPTION = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption";

    /// The points of an answer as older form fillers read them; an extension of FHIR itself.
    static final String ORDINAL_VALUE = "http://hl7.org/fhir/StructureDefinition/ordinalValue";

    /// The points of an answer as form fillers after SDC 4 read them; an extension of FHIR itself.
    static final String ITEM_WEIGHT = "http://hl7.org/fhir/StructureDefinition/itemWeight";

    private Extensions() {}
}
