package org.lumbar.knowledge;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// How common a condition is among people of a setting, an age and a sex, before anything else is known.
///
/// @param settings settings it holds for
/// @param ages ages in years it holds for; empty means all
/// @param sex sex it holds for; empty means both
/// @param probability the prior, with its interval where the source gives one
/// @param n people in the study
/// @param citation source and basis
public record Prior(
        Set<Setting> settings,
        Optional<Range> ages,
        Optional<Sex> sex,
        Figure probability,
        OptionalInt n,
        Citation citation) {}
