package org.lumbar.fhir;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the resources say beside the assessment itself.
///
/// @param time when the assessment was made
/// @param subject reference of the person as the record names it, such as `Patient/17`; empty makes a patient of
///     the case's identifier and sex alone
/// @param observations references of the resources that hold what was observed, by finding; may be empty
/// @param input reference of what was assessed, such as `Bundle/3` or a file name; empty names the case
public record Circumstances(
        Instant time, Optional<String> subject, Map<String, List<String>> observations, Optional<String> input) {

    /// Nothing but the time.
    public static Circumstances at(Instant time) {
        return new Circumstances(time, Optional.empty(), Map.of(), Optional.empty());
    }

    /// The same of a person whom the record names.
    public Circumstances of(String patient) {
        return new Circumstances(time, Optional.of(patient), observations, input);
    }

    /// The same with references of what was observed, by finding.
    public Circumstances restingOn(Map<String, List<String>> references) {
        return new Circumstances(time, subject, Map.copyOf(references), input);
    }

    /// The same with the reference of what was assessed.
    public Circumstances from(String assessed) {
        return new Circumstances(time, subject, observations, Optional.of(assessed));
    }
}
