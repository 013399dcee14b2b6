package org.lumbar.knowledge;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// A published figure that is known and takes no part in the reasoning, kept with the reason: a rule, a
/// questionnaire or a test that is no finding here, or an outcome that is no condition here. Rows of a condition
/// that are not used stand in the condition ([Evidence#notUsed]).
///
/// @param id kebab-case identifier
/// @param about what was measured, in words
/// @param condition the condition it was measured for; empty where that is none of the content
/// @param settings settings in which it was measured
/// @param sensitivity proportion, where printed
/// @param specificity proportion, where printed
/// @param lrPositive likelihood ratio of a positive answer, where printed
/// @param lrNegative likelihood ratio of a negative answer, where printed
/// @param figure a figure of another kind in words, such as an area under the curve; may be empty
/// @param n people in the study
/// @param citation source and basis
/// @param because why it is not used
public record UnusedFigure(
        String id,
        String about,
        Optional<String> condition,
        Set<Setting> settings,
        Optional<Figure> sensitivity,
        Optional<Figure> specificity,
        Optional<Figure> lrPositive,
        Optional<Figure> lrNegative,
        String figure,
        OptionalInt n,
        Citation citation,
        String because) {}
