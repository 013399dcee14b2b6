package org.lumbar.formats;

import java.util.List;
import java.util.Optional;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.NerveRoots;
import org.lumbar.assess.NextQuestion;
import org.lumbar.assess.NotCleared;
import org.lumbar.assess.ResidualRiskEntry;
import org.lumbar.assess.SeenWithoutPain;
import org.lumbar.assess.Stop;
import org.lumbar.assess.UrgencyResult;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.presentation.NotUsed;
import org.lumbar.presentation.Side;

/// An assessment as one line of JSON, as `lumbar-assessment-1.schema.json` beside this class describes it. Keys
/// come in the order of the schema; every number is finite and has at most six significant digits.
public final class AssessmentJson {

    /// Name and major version of the contract.
    public static final String SCHEMA = "lumbar-assessment/1";

    private AssessmentJson() {}

    /// The line, without a line end.
    public static String line(Assessment assessment) {
        return line(assessment, Extent.REPORT);
    }

    /// The line, without a line end.
    ///
    /// @param extent whether conditions outside the report are listed too, as `others`
    public static String line(Assessment assessment, Extent extent) {
        return JsonOut.object(out -> {
            out.text("schema", SCHEMA);
            out.text("case", assessment.caseId());
            out.text("date", assessment.date().toString());
            out.text("setting", assessment.setting().id());
            out.text("statement", Assessment.STATEMENT);
            out.object("knowledge", assessment.knowledge(), AssessmentJson::knowledge);
            out.flag("evidenceApplies", assessment.evidenceApplies());
            out.object("urgency", assessment.urgency(), AssessmentJson::urgency);
            out.objects("notCleared", assessment.notCleared(), AssessmentJson::notCleared);
            out.object(
                    "differential",
                    assessment.differential(),
                    (inner, differential) -> DifferentialJson.write(inner, differential, extent));
            out.objects("residualRisk", assessment.residualRisk(), AssessmentJson::residualRisk);
            roots(out, assessment.roots());
            out.objects("seenWithoutPain", assessment.seenWithoutPain(), AssessmentJson::seenWithoutPain);
            LabelJson.write(out, assessment.labels());
            out.objects("nextQuestions", assessment.nextQuestions(), AssessmentJson::nextQuestion);
            out.object("stop", assessment.stop(), AssessmentJson::stop);
            out.object("plan", assessment, (inner, each) -> {
                PlanJson.write(inner, each.plan());
                OutlookJson.write(inner, each.outlook());
            });
            out.objects("notUsed", assessment.notUsed(), AssessmentJson::notUsed);
        });
    }

    /// Version, hash and packs of a content.
    public static void knowledge(JsonOut out, Knowledge.Identity identity) {
        out.text("version", identity.version());
        out.text("sha256", identity.sha256());
        out.objects("packs", identity.packs(), (inner, pack) -> {
            inner.text("id", pack.id());
            inner.text("version", pack.version());
            inner.text("sha256", pack.sha256());
        });
    }

    private static void urgency(JsonOut out, UrgencyResult result) {
        out.text("level", result.urgency().level().id());
        out.textOrNull("within", result.urgency().within());
        out.text("where", result.where());
        out.text("headline", result.headline());
        out.objects("because", result.because(), (inner, reason) -> {
            inner.text("kind", Wording.id(reason.kind()));
            inner.text("id", reason.id());
            inner.text("text", reason.text());
            inner.texts("findings", reason.findings());
            inner.textOrNull("source", reason.source());
            inner.text("basis", reason.basis().id());
        });
    }

    private static void notCleared(JsonOut out, NotCleared gate) {
        out.text("finding", gate.finding());
        out.text("question", gate.question());
        out.text("why", gate.why());
        out.texts("conditions", gate.conditions());
        out.texts("open", gate.open());
    }

    private static void residualRisk(JsonOut out, ResidualRiskEntry entry) {
        out.text("condition", entry.condition());
        out.text("label", entry.label());
        out.text("text", entry.text());
        out.figure("share", entry.share());
        out.citation(entry.citation());
    }

    private static void roots(JsonOut out, Optional<NerveRoots> roots) {
        out.objects("roots", roots.map(NerveRoots::roots).orElse(List.of()), (inner, root) -> {
            inner.text("root", root.root());
            inner.number("probability", root.probability());
            inner.number("prior", root.prior());
            inner.text("disc", root.disc());
        });
        if (roots.isEmpty()) {
            out.nothing("rootSummary");
            return;
        }
        out.object("rootSummary", roots.get(), (inner, summary) -> {
            inner.flag("decided", summary.decided());
            inner.text("statement", summary.statement());
            inner.objects("signs", summary.signs(), (sign, each) -> {
                sign.text("finding", each.finding());
                sign.text("answer", each.answer());
            });
            inner.textOrNull(
                    "side",
                    summary.side() == Side.UNSTATED ? "" : summary.side().id());
        });
    }

    private static void seenWithoutPain(JsonOut out, SeenWithoutPain seen) {
        out.text("finding", seen.finding());
        out.integer("age", seen.age());
        out.number("share", seen.share());
        out.citation(seen.citation());
    }

    private static void nextQuestion(JsonOut out, NextQuestion question) {
        out.text("finding", question.finding());
        out.text("question", question.question());
        out.text("obtained", question.obtained().id());
        out.text("kind", Wording.id(question.kind()));
        out.text("why", question.why());
        out.texts("conditions", question.conditions());
        out.numberOrNull("value", question.value());
    }

    private static void stop(JsonOut out, Stop stop) {
        out.flag("holdsForAsked", stop.holdsForAsked());
        out.objects("asked", stop.asked(), AssessmentJson::change);
        out.objects("examined", stop.examined(), AssessmentJson::change);
        out.integer("tried", stop.tried());
    }

    private static void change(JsonOut out, Stop.Change change) {
        out.text("finding", change.finding());
        out.text("answer", change.answer());
        out.text("level", change.level());
    }

    private static void notUsed(JsonOut out, NotUsed notUsed) {
        out.text("finding", notUsed.finding());
        out.text("answer", notUsed.answer());
        out.text("reason", notUsed.reason());
    }
}
