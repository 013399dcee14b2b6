package org.lumbar.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lumbar.triage.Situation;

/// What a plan must know of an assessment.
///
/// @param situation the person as the rules see them
/// @param date date of the assessment
/// @param conditions identifiers of the conditions that care is drawn for, established first
/// @param nonSpecific whether non-specific pain is the label
/// @param openGates numbers of the open gates
/// @param referral where the person must go first; empty where nothing asks for it
public record CareSubject(
        Situation situation,
        LocalDate date,
        List<String> conditions,
        boolean nonSpecific,
        List<Integer> openGates,
        Optional<Referral> referral) {

    public CareSubject {
        conditions = List.copyOf(conditions);
        openGates = List.copyOf(openGates);
    }
}
