package org.lumbar.page;

import java.util.List;
import java.util.stream.Collectors;
import org.lumbar.care.Decision;
import org.lumbar.care.Plan;
import org.lumbar.care.Recommendation;
import org.lumbar.care.Referral;
import org.lumbar.formats.EffectWords;
import org.lumbar.formats.PlanWords;
import org.lumbar.formats.PlanWords.Said;
import org.lumbar.formats.Wording;
import org.lumbar.knowledge.Effect;
import org.lumbar.knowledge.Intervention.Caution;
import org.lumbar.knowledge.Intervention.GuidelineRow;

/// The plan on the page: options by decision; what each gains, guideline by guideline, is unfolded.
final class PlanPart {

    private final Sheet sheet;
    private final Html html;
    private final EffectWords effects;

    private PlanPart(Sheet sheet) {
        this.sheet = sheet;
        this.html = sheet.html();
        this.effects = sheet.names().effects();
    }

    static void write(Sheet sheet, Plan plan) {
        if (plan.referral().isEmpty() && plan.recommendations().isEmpty()) {
            return;
        }
        var part = new PlanPart(sheet);
        sheet.openSection("plan", "Plan", "no order of merit");
        if (plan.referral().isPresent()) {
            sheet.paragraph(PlanWords.referral(plan));
        }
        if (!plan.referral().map(Referral::alone).orElse(false)) {
            sheet.paragraph(PlanWords.about(plan));
            sheet.quiet(PlanWords.NO_RANKING);
        }
        PlanWords.said(plan).forEach((decision, options) -> part.options(decision, options, plan));
        if (!plan.withoutCare().isEmpty()) {
            sheet.quiet(PlanWords.withoutCare(plan, sheet.names()));
        }
        sheet.closeSection();
    }

    private void options(Decision decision, List<Said> options, Plan plan) {
        html.element("h4", Wording.capital(decision.label()));
        if (decision == Decision.DO_NOT_OFFER) {
            notOffered(options, plan);
            return;
        }
        html.open("ul", "class", "options " + decision.id());
        options.forEach(said -> option(said, plan));
        html.close("ul");
    }

    private void option(Said said, Plan plan) {
        html.open("li").element("span", PlanWords.option(said, plan), "class", "option");
        details(said.one());
        html.close("li");
    }

    /// Their names, which are printed; why, unfolded.
    private void notOffered(List<Said> options, Plan plan) {
        sheet.paragraph(
                options.stream().map(said -> PlanWords.option(said, plan)).collect(Collectors.joining("; ")) + ".");
        html.open("details").element("summary", "Why not");
        html.open("ul");
        options.forEach(said -> option(said, plan));
        html.close("ul").close("details");
    }

    private void details(Recommendation recommendation) {
        PlanWords.deciding(recommendation)
                .forEach(reason -> sheet.marked("span", reason.text(), reason.citation(), "class", "quiet block"));
        String asked = PlanWords.asked(recommendation, sheet.names());
        if (!asked.isEmpty()) {
            html.element("span", asked, "class", "block");
        }
        String conflict = PlanWords.conflict(recommendation);
        if (!conflict.isEmpty()) {
            html.element("span", conflict, "class", "block conflict");
        }
        html.open("details").element("summary", "Effects, guidelines, harms");
        effects(recommendation.effects());
        guidelines(recommendation.use().guidelines());
        cautions(recommendation.intervention().cautions());
        recommendation
                .intervention()
                .mechanism()
                .ifPresent(mechanism ->
                        sheet.marked("p", PlanWords.mechanism(recommendation), mechanism.citation(), "class", "quiet"));
        html.close("details");
    }

    private void effects(List<Effect> all) {
        if (all.isEmpty()) {
            sheet.quiet("No effect is known from a study.");
            return;
        }
        html.open("ul");
        for (Effect effect : all) {
            html.open("li").text(effects.effect(effect));
            sheet.mark(effect.citation());
            String importance = effects.importance(effect);
            if (!importance.isEmpty()) {
                html.text("; " + importance);
                effects.change(effect).ifPresent(change -> sheet.mark(change.citation()));
            }
            html.close("li");
        }
        html.close("ul");
    }

    private void guidelines(List<GuidelineRow> rows) {
        if (!rows.isEmpty()) {
            html.open("ul");
            rows.forEach(row -> sheet.item(PlanWords.row(row), row.citation()));
            html.close("ul");
        }
    }

    private void cautions(List<Caution> cautions) {
        if (!cautions.isEmpty()) {
            html.open("ul");
            cautions.forEach(caution -> sheet.item("may harm: " + caution.text(), caution.citation()));
            html.close("ul");
        }
    }
}
