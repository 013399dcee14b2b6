package org.lumbar.presentation;

import java.util.OptionalInt;
import org.lumbar.knowledge.Sex;

/// Who is assessed, as far as the reasoning needs it.
///
/// @param age age in whole years on the date of the assessment; empty when unknown
/// @param sex sex
public record Person(OptionalInt age, Sex sex) {

    /// A person of whom nothing is known.
    public static final Person UNKNOWN = new Person(OptionalInt.empty(), Sex.UNKNOWN);
}
