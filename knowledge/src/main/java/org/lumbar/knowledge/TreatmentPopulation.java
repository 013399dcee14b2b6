package org.lumbar.knowledge;

import java.util.List;

/// People whom treatment trials took together although they may have different conditions.
///
/// @param id kebab-case identifier; [#NON_SPECIFIC] also stands for the label "non-specific pain" itself, and
///     [#WHILE_REFERRED] for people on their way to an emergency department or an urgent appointment
/// @param label words for a clinician
/// @param conditions conditions whose people belong here
/// @param why why they are taken together
public record TreatmentPopulation(String id, String label, List<String> conditions, String why) {

    /// The population of non-specific low back pain.
    public static final String NON_SPECIFIC = "non-specific";

    /// People who must be seen elsewhere first: for them there is pain relief and nothing else.
    public static final String WHILE_REFERRED = "while-referred";
}
