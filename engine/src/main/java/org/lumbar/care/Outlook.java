package org.lumbar.care;

/// What is looked into, what to expect and what to watch for.
///
/// @param investigations images and blood tests, and the indicator of early imaging
/// @param prognosis what to expect
/// @param safetyNet what to watch for, and when to come back
public record Outlook(Investigations investigations, Prognosis prognosis, SafetyNet safetyNet) {}
