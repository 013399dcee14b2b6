package org.lumbar.fhir;

import java.util.List;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.lumbar.presentation.NotUsed;

/// A questionnaire filled with what is known.
///
/// @param response the answers, each with its origin
/// @param left what was known and has no place in the questionnaire, with the reason
public record Populated(QuestionnaireResponse response, List<NotUsed> left) {}
