package org.lumbar.record;

import java.time.LocalDate;
import java.util.Optional;

/// An answer that a record gave.
///
/// @param resource the resource, such as `Condition/7`
/// @param finding the finding
/// @param answer the answer in words: `present`, `absent`, `unknown`, or a value with its unit
/// @param date the day it was seen or recorded; empty when the record does not say
public record Used(String resource, String finding, String answer, Optional<LocalDate> date) {}
