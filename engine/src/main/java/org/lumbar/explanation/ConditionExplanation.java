package org.lumbar.explanation;

import java.util.List;
import java.util.Optional;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Differential.Established;
import org.lumbar.knowledge.Condition;

/// Why a condition has the probability it has.
///
/// @param assessment the assessment it is part of
/// @param condition the condition
/// @param place where it stands in the assessment
/// @param established the finding that is the diagnosis, where there is one
/// @param waterfall the way to its probability; empty outside the evidence
/// @param picture the picture that makes it suspected, part by part; empty where it has none
/// @param influences what each answer that nobody gave would do, the most moving first
/// @param setAside evidence that says nothing here, and why
/// @param thresholds probabilities from which it asks for an appointment, highest first
/// @param evidence what the findings say together, as a likelihood ratio beyond age, sex and setting
/// @param strongest the likelihood ratio of the strongest single finding
/// @param minimum the likelihood ratio that both must reach for a threshold to count, unless the picture is met
/// @param counts whether they do
/// @param rules red-flag rules that stand for it, in the order of the content
/// @param openGates findings of the open safety questions that keep it from being excluded
public record ConditionExplanation(
        Assessment assessment,
        Condition condition,
        Place place,
        Optional<Established> established,
        Optional<Waterfall> waterfall,
        Optional<PredicatePart> picture,
        List<Influence> influences,
        List<SetAside> setAside,
        List<Threshold> thresholds,
        double evidence,
        double strongest,
        double minimum,
        boolean counts,
        List<RuleReading> rules,
        List<String> openGates) {}
