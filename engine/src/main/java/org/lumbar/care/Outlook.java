package org.lumbar.care;

import java.util.List;
import java.util.Optional;

/// What is looked into, what to expect and what to watch for.
///
/// @param investigations images and blood tests, and the indicator of early imaging
/// @param prognosis what to expect
/// @param safetyNet what to watch for, and when to come back
/// @param pathway where the person stands on the pathway, by this one assessment; empty where no place holds
public record Outlook(
        Investigations investigations, Prognosis prognosis, SafetyNet safetyNet, Optional<PathwayPlace> pathway) {

    /// Of a content that knows of none of it.
    public static final Outlook NONE = new Outlook(
            Investigations.NONE,
            Prognosis.none(Prognosis.Scope.GIVEN),
            new SafetyNet(List.of(), List.of(), Optional.empty(), false),
            Optional.empty());
}
