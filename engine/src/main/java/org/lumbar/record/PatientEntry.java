package org.lumbar.record;

/// The person of a record (Patient).
///
/// @param reference such as `Patient/7`
/// @param gender FHIR's code; may be empty
/// @param birthDate a year, a month or a day; may be empty
/// @param dead whether recorded as dead without a day
/// @param died the day of death; may be empty
public record PatientEntry(String reference, String gender, String birthDate, boolean dead, String died) {}
