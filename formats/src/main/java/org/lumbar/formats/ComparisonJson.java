package org.lumbar.formats;

import java.util.List;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.NextQuestion;
import org.lumbar.assess.NotCleared;
import org.lumbar.assess.UrgencyResult.Reason;
import org.lumbar.explanation.Comparison;
import org.lumbar.explanation.Move;

/// A comparison of two assessments as one line of JSON, as `lumbar-comparison-1.schema.json` beside this class
/// describes it. Keys come in the order of the schema.
public final class ComparisonJson {

    /// Name and major version of the contract.
    public static final String SCHEMA = "lumbar-comparison/1";

    private ComparisonJson() {}

    /// The line, without a line end.
    ///
    /// @param edits what was changed, as it was written
    public static String line(Comparison comparison, List<String> edits) {
        return JsonOut.object(out -> {
            Assessment before = comparison.before();
            out.text("schema", SCHEMA);
            out.text("case", before.caseId());
            out.text("date", before.date().toString());
            out.text("setting", before.setting().id());
            out.text("statement", Assessment.STATEMENT);
            out.object("knowledge", before.knowledge(), AssessmentJson::knowledge);
            out.texts("edits", edits);
            out.object("differences", comparison, ComparisonJson::differences);
        });
    }

    /// What differs.
    static void differences(JsonOut out, Comparison comparison) {
        out.flag("nothingChanges", comparison.changesNothing());
        out.object("before", comparison.before().urgency().urgency(), ExplanationJson::level);
        out.object("after", comparison.after().urgency().urgency(), ExplanationJson::level);
        out.objects("reasonsCame", comparison.came(), ComparisonJson::reason);
        out.objects("reasonsGone", comparison.gone(), ComparisonJson::reason);
        out.objects("moves", comparison.moves(), ComparisonJson::move);
        out.texts(
                "gatesOpened",
                comparison.opened().stream().map(NotCleared::finding).toList());
        out.texts(
                "gatesClosed",
                comparison.closed().stream().map(NotCleared::finding).toList());
        out.texts(
                "questionsCame",
                comparison.questionsCame().stream().map(NextQuestion::finding).toList());
        out.texts(
                "questionsGone",
                comparison.questionsGone().stream().map(NextQuestion::finding).toList());
        out.texts("alsoDiffer", comparison.further().stream().map(Wording::id).toList());
    }

    /// A reason for a level.
    static void reason(JsonOut out, Reason reason) {
        out.text("kind", Wording.id(reason.kind()));
        out.text("id", reason.id());
        out.object("urgency", reason.urgency(), ExplanationJson::level);
        out.text("text", reason.text());
        out.texts("findings", reason.findings());
        out.textOrNull("source", reason.source());
        out.text("basis", reason.basis().id());
    }

    private static void move(JsonOut out, Move move) {
        out.text("condition", move.condition());
        out.text("label", move.label());
        out.object("before", move.before(), ComparisonJson::standing);
        out.object("after", move.after(), ComparisonJson::standing);
        out.number("changeLogOdds", move.change());
    }

    private static void standing(JsonOut out, Move.Standing standing) {
        out.text("place", Wording.id(standing.place()));
        out.objects("figure", standing.entry().stream().toList(), (inner, entry) -> {
            inner.number("probability", entry.probability());
            inner.number("low", entry.low());
            inner.number("high", entry.high());
            inner.textOrNull("incidenceClass", entry.incidenceClass());
            inner.text("population", entry.population());
        });
    }
}
