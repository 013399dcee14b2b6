package org.lumbar.explanation;

import java.util.List;
import org.lumbar.knowledge.Predicate;
import org.lumbar.reasoning.Truth;

/// A predicate as it holds for one person, part by part.
///
/// @param predicate what is asked
/// @param truth whether it holds
/// @param answer what is known of the finding or quantity asked for: `present`, `600`, `unknown`; empty where it is
///     made of parts
/// @param parts the parts it is made of; that of a named predicate is what the name stands for
public record PredicatePart(Predicate predicate, Truth truth, String answer, List<PredicatePart> parts) {}
