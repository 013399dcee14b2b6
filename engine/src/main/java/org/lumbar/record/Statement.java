package org.lumbar.record;

import java.time.LocalDate;
import java.util.Optional;
import org.lumbar.presentation.Observation;

/// An answer found in a record, before it is known whether a newer one overrules it.
///
/// @param reference the resource it comes from
/// @param observation the answer
/// @param recorded the day it speaks of; empty when the record does not say
record Statement(String reference, Observation observation, Optional<LocalDate> recorded) {}
