package org.lumbar.formats;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lumbar.care.Decision;
import org.lumbar.care.Plan;
import org.lumbar.care.Recommendation;
import org.lumbar.formats.PlanWords.Said;

/// The plan in a report: what may be done, what each option gains, what must be asked first, and what is not offered.
final class PlanSection {

    private final Page page;
    private final Names names;
    private final Footnotes notes;
    private final EffectWords effects;

    private PlanSection(Page page, Names names, Footnotes notes) {
        this.page = page;
        this.names = names;
        this.notes = notes;
        this.effects = names.effects();
    }

    static void write(Page page, Plan plan, Names names, Footnotes notes) {
        var section = new PlanSection(page, names, notes);
        if (plan.referral().isEmpty() && plan.recommendations().isEmpty()) {
            return;
        }
        page.heading("PLAN");
        if (plan.referral().isPresent()) {
            page.paragraph(1, PlanWords.referral(plan));
        } else {
            page.paragraph(1, PlanWords.about(plan));
            page.paragraph(1, PlanWords.NO_RANKING);
        }
        section.options(plan);
        if (!plan.withoutCare().isEmpty()) {
            page.paragraph(1, PlanWords.withoutCare(plan, names));
        }
    }

    private void options(Plan plan) {
        for (Map.Entry<Decision, List<Said>> each : PlanWords.said(plan).entrySet()) {
            page.paragraph(1, each.getKey().label().toUpperCase(Locale.ROOT));
            for (Said said : each.getValue()) {
                page.item(2, "-", PlanWords.option(said, plan));
                details(said.one());
            }
        }
    }

    private void details(Recommendation recommendation) {
        PlanWords.deciding(recommendation)
                .forEach(reason -> page.paragraph(4, reason.text() + notes.mark(reason.citation())));
        line(PlanWords.asked(recommendation, names));
        if (recommendation.decision() != Decision.DO_NOT_OFFER) {
            effects(recommendation);
            recommendation.intervention().cautions().stream()
                    .limit(1)
                    .forEach(caution ->
                            page.paragraph(4, "may harm: " + caution.text() + notes.mark(caution.citation())));
        }
        line(PlanWords.conflict(recommendation));
    }

    private void effects(Recommendation recommendation) {
        PlanWords.shown(recommendation).forEach(effect -> {
            String importance = effects.importance(effect);
            page.paragraph(
                    4,
                    effects.effect(effect)
                            + notes.mark(effect.citation())
                            + (importance.isEmpty()
                                    ? ""
                                    : "; " + importance
                                            + notes.mark(effects.change(effect)
                                                    .orElseThrow()
                                                    .citation())));
        });
    }

    private void line(String words) {
        if (!words.isEmpty()) {
            page.paragraph(4, words);
        }
    }
}
