package org.lumbar.knowledge.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lumbar.knowledge.EarlyImaging;
import org.lumbar.knowledge.Investigation;
import org.lumbar.knowledge.InvestigationContent;
import org.lumbar.knowledge.PrognosisContent;
import org.lumbar.knowledge.PrognosticFigure;
import org.lumbar.knowledge.PrognosticOutcome;
import org.lumbar.knowledge.PrognosticTool;
import org.lumbar.knowledge.RecoveryCourse;
import org.lumbar.knowledge.SafetyNetContent;
import org.lumbar.knowledge.SafetyNetLine;
import org.lumbar.knowledge.SafetyNetReview;
import org.lumbar.knowledge.tree.Fields;

/// The records of investigations, prognosis and safety net while a content is bound.
final class OutlookRecords {

    private static final String EARLY_IMAGING = "early imaging";

    private final Map<String, Investigation> investigations = new LinkedHashMap<>();
    private final Map<String, EarlyImaging> earlyImaging = new LinkedHashMap<>();
    private final Map<String, RecoveryCourse> courses = new LinkedHashMap<>();
    private final Map<String, PrognosticOutcome> outcomes = new LinkedHashMap<>();
    private final Map<String, PrognosticTool> tools = new LinkedHashMap<>();
    private final Map<String, PrognosticFigure> figures = new LinkedHashMap<>();
    private final Map<String, SafetyNetLine> lines = new LinkedHashMap<>();
    private final Map<String, SafetyNetReview> reviews = new LinkedHashMap<>();

    /// Reads those of one file into steps that put them in their place.
    void read(Fields fields, Binder.Steps steps) {
        fields.optional("investigation")
                .ifPresent(node -> steps.one(
                        node, "investigation", InvestigationReader::investigation, Investigation::id, investigations));
        // one indicator for a content: that of a pack takes the place of the built-in one
        fields.optional("earlyImaging")
                .ifPresent(node -> steps.one(
                        node, "indicator", InvestigationReader::earlyImaging, _ -> EARLY_IMAGING, earlyImaging));
        steps.list(fields, "courses", "course", PrognosisReader::course, RecoveryCourse::id, courses);
        steps.list(fields, "prognosticOutcomes", "outcome", PrognosisReader::outcome, PrognosticOutcome::id, outcomes);
        steps.list(fields, "prognosticTools", "prognostic tool", PrognosisReader::tool, PrognosticTool::id, tools);
        steps.list(
                fields,
                "prognosticFigures",
                "prognostic figure",
                PrognosisReader::figure,
                PrognosticFigure::id,
                figures);
        steps.list(fields, "safetyNetLines", "line of the safety net", SafetyNetReader::line, SafetyNetLine::id, lines);
        steps.list(fields, "safetyNetReviews", "review", SafetyNetReader::review, SafetyNetReview::id, reviews);
    }

    InvestigationContent investigations() {
        return new InvestigationContent(
                List.copyOf(investigations.values()),
                earlyImaging.values().stream().findFirst());
    }

    PrognosisContent prognosis() {
        return new PrognosisContent(
                List.copyOf(courses.values()),
                List.copyOf(outcomes.values()),
                List.copyOf(tools.values()),
                List.copyOf(figures.values()));
    }

    SafetyNetContent safetyNet() {
        return new SafetyNetContent(
                lines.values().stream().toList(), reviews.values().stream().toList());
    }
}
