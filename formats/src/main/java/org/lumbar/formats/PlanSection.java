package org.lumbar.formats;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.lumbar.care.Decision;
import org.lumbar.care.Plan;
import org.lumbar.care.Reason;
import org.lumbar.care.Recommendation;
import org.lumbar.care.Referral;
import org.lumbar.formats.PlanWords.Said;
import org.lumbar.knowledge.Effect;

/// The plan in a report: what may be done, what each option gains, what must be asked first, and what is not offered.
final class PlanSection {

    private final Page page;
    private final Names names;
    private final Footnotes notes;
    private final EffectWords effects;
    private final Extent extent;

    private PlanSection(Page page, Names names, Footnotes notes, Extent extent) {
        this.page = page;
        this.names = names;
        this.notes = notes;
        this.effects = names.effects();
        this.extent = extent;
    }

    static void write(Page page, Plan plan, Names names, Footnotes notes, Extent extent) {
        var section = new PlanSection(page, names, notes, extent);
        if (plan.referral().isEmpty() && plan.recommendations().isEmpty()) {
            return;
        }
        page.heading("PLAN");
        if (plan.referral().isPresent()) {
            page.paragraph(1, PlanWords.referral(plan));
        }
        if (!plan.referral().map(Referral::alone).orElse(false)) {
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
            if (each.getKey() == Decision.DO_NOT_OFFER) {
                notOffered(each.getValue(), plan);
                continue;
            }
            for (Said said : each.getValue()) {
                page.item(2, "-", PlanWords.option(said, plan));
                details(said.one());
            }
        }
    }

    /// One line each; what nobody would expect to be offered is named together.
    private void notOffered(List<Said> all, Plan plan) {
        for (Said said : all) {
            if (extent == Extent.EVERYTHING || !PlanWords.besideThePoint(said.one())) {
                Reason reason = said.one().because().getFirst();
                page.item(2, "-", PlanWords.option(said, plan) + ". " + reason.text() + notes.mark(reason.citation()));
                said.one().because().stream()
                        .filter(other -> other.kind() == Reason.Kind.CAUTION)
                        .forEach(other -> line(other.text() + notes.mark(other.citation())));
                line(PlanWords.conflict(said.one()));
            }
        }
        String others = all.stream()
                .filter(said -> extent != Extent.EVERYTHING && PlanWords.besideThePoint(said.one()))
                .map(said -> PlanWords.option(said, plan))
                .collect(Collectors.joining("; "));
        if (!others.isEmpty()) {
            page.item(2, "-", "Nor (reasons with --all): " + others + ".");
        }
    }

    private void details(Recommendation recommendation) {
        PlanWords.deciding(recommendation)
                .forEach(reason -> page.paragraph(4, reason.text() + notes.mark(reason.citation())));
        line(PlanWords.asked(recommendation, names));
        effects(recommendation);
        recommendation.intervention().cautions().stream()
                .limit(extent == Extent.EVERYTHING ? Long.MAX_VALUE : 1)
                .forEach(caution -> page.paragraph(4, "may harm: " + caution.text() + notes.mark(caution.citation())));
        line(PlanWords.conflict(recommendation));
        if (extent == Extent.EVERYTHING) {
            recommendation
                    .use()
                    .guidelines()
                    .forEach(row -> page.paragraph(4, PlanWords.row(row) + notes.mark(row.citation())));
            recommendation
                    .intervention()
                    .mechanism()
                    .ifPresent(mechanism ->
                            page.paragraph(4, PlanWords.mechanism(recommendation) + notes.mark(mechanism.citation())));
        }
    }

    private void effects(Recommendation recommendation) {
        List<Effect> shown = PlanWords.shown(recommendation, extent);
        shown.forEach(effect -> {
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
        int more = recommendation.effects().size() - shown.size();
        if (more > 0) {
            page.paragraph(4, more + (more == 1 ? " further effect" : " further effects") + " with --all");
        }
    }

    private void line(String words) {
        if (!words.isEmpty()) {
            page.paragraph(4, words);
        }
    }
}
