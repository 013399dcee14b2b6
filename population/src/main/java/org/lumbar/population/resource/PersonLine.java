package org.lumbar.population.resource;

import org.lumbar.record.PatientEntry;

/// A person of a population.
///
/// @param id identifier of the Patient
/// @param updated when the resource was last changed, as it says; may be empty
/// @param patient the person
/// @param race words of the US Core extension; empty when not recorded
/// @param ethnicity words of the US Core extension; empty when not recorded
public record PersonLine(String id, String updated, PatientEntry patient, String race, String ethnicity) {}
