package org.lumbar.formats;

import java.util.List;
import java.util.Map;
import org.lumbar.care.Clarity;
import org.lumbar.care.DecisionAid;
import org.lumbar.care.DecisionAid.Option;
import org.lumbar.care.OptionEvidence;
import org.lumbar.care.OptionEvidence.AtTime;
import org.lumbar.care.OptionEvidence.BothWays;
import org.lumbar.care.OptionEvidence.TwoWays;
import org.lumbar.formats.AidPeople.Counted;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Effect;
import org.lumbar.knowledge.OutcomeScale;

/// What is known of the options in a text: people where people were counted, averages with their intervals, costs.
final class EvidenceSection {

    private final Page page;
    private final EffectWords words;
    private final Footnotes notes;
    private final DecisionAid aid;
    private final AidScales scales;
    private final Extent extent;

    EvidenceSection(
            Page page, Names names, Footnotes notes, DecisionAid aid, Map<String, OutcomeScale> scales, Extent extent) {
        this.page = page;
        this.words = names.effects();
        this.notes = notes;
        this.aid = aid;
        this.scales = new AidScales(aid, scales);
        this.extent = extent;
    }

    void write() {
        page.heading("OF 100 PEOPLE");
        page.paragraph(1, AidWords.PEOPLE);
        page.paragraph(1, PeopleText.SIGNS);
        aid.compared().forEach(this::people);
        page.heading("WHAT STUDIES FOUND");
        page.paragraph(1, AidWords.AVERAGES);
        page.paragraph(1, "o the result, - its interval, | no difference, ! the smallest change that matters.");
        line(1, AidWords.withoutChange(scales.withoutChange(aid)));
        aid.compared().forEach(this::found);
        if (aid.compared().stream()
                .anyMatch(option -> !option.evidence().costs().isEmpty())) {
            page.heading("COST");
            aid.compared().forEach(this::costs);
        }
    }

    private void people(Option option) {
        page.blank();
        page.item(1, "-", option.intervention().label());
        List<Counted> all = AidPeople.of(option);
        if (all.stream().noneMatch(each -> each.effect().isPresent())) {
            page.paragraph(2, AidWords.NO_PEOPLE);
        }
        all.forEach(counted -> {
            page.hanging(2, counted.heading() + mark(counted.citation()));
            counted.groups().forEach(group -> page.hanging(3, group.words()));
            PeopleText.rows(counted, page.style().width() - 3 * Page.STEP)
                    .forEach(row -> page.line(" ".repeat(3 * Page.STEP) + row));
            line(3, counted.verdict());
        });
    }

    private void found(Option option) {
        OptionEvidence evidence = option.evidence();
        page.blank();
        page.item(1, "-", option.intervention().label());
        if (evidence.isEmpty()) {
            page.paragraph(2, AidWords.NOTHING_KNOWN);
            return;
        }
        line(2, evidence.otherStage() ? AidWords.OTHER_STAGE : "");
        List<Effect> randomised = AidWords.averages(evidence);
        if (randomised.isEmpty() && !evidence.randomised().isEmpty()) {
            page.paragraph(2, AidWords.SEE_PEOPLE);
        }
        randomised.forEach(effect -> effect(effect, "", AidWords.setting(effect)));
        evidence.trials().forEach(this::twoWays);
        folded("Seen without drawing lots", evidence.observed());
        folded("In a part of the people, and who gains more", evidence.further());
    }

    private void folded(String what, List<Effect> effects) {
        if (effects.isEmpty()) {
            return;
        }
        page.paragraph(2, what + (extent == Extent.EVERYTHING ? ":" : ": " + effects.size() + " with --all."));
        if (extent == Extent.EVERYTHING) {
            effects.forEach(effect -> effect(effect, "", AidWords.setting(effect)));
        }
    }

    private void twoWays(TwoWays trial) {
        page.paragraph(2, "In " + trial.population() + ". " + AidWords.TWO_WAYS);
        trial.crossover()
                .forEach(effect ->
                        page.paragraph(2, "Who had it in the end: " + effect.words() + "." + mark(effect.citation())));
        for (AtTime time : trial.times()) {
            page.paragraph(2, "After " + time.horizon());
            missing(time.hasAssigned(), AidWords.AS_ASSIGNED);
            for (BothWays outcome : time.outcomes()) {
                outcome.assigned().ifPresent(effect -> effect(effect, AidWords.AS_ASSIGNED + ": ", ""));
                outcome.treated().ifPresent(effect -> effect(effect, AidWords.AS_TREATED + ": ", ""));
            }
            missing(time.hasTreated(), AidWords.AS_TREATED);
        }
    }

    private void missing(boolean known, String way) {
        if (!known) {
            page.item(3, "*", way + ": " + AidWords.NO_FIGURE);
        }
    }

    /// One effect.
    ///
    /// @param before what stands before it
    /// @param setting comparator, time and people; empty where they stand above it
    private void effect(Effect effect, String before, String setting) {
        var line = new StringBuilder(before).append(words.subject(effect));
        effect.figure().ifPresent(figure -> line.append(": ").append(EffectWords.figure(figure)));
        line.append(mark(effect.citation()));
        line.append(setting.isEmpty() ? "" : ", " + setting).append("; ").append(AidWords.certainty(effect));
        page.item(3, "*", line.toString());
        scales.place(effect).ifPresent(place -> {
            int margin = 4 * Page.STEP;
            page.line(" ".repeat(margin) + AverageBar.of(place, page.style().width() - margin));
            String importance = words.importance(effect);
            page.paragraph(
                    4,
                    AidWords.average(
                                    effect,
                                    Clarity.of(effect, scales.scale(effect).orElseThrow()))
                            + (importance.isEmpty()
                                    ? ""
                                    : "; " + importance
                                            + mark(words.change(effect)
                                                    .orElseThrow()
                                                    .citation())));
        });
        line(4, effect.words());
    }

    private void costs(Option option) {
        page.item(1, "-", option.intervention().label());
        if (option.evidence().costs().isEmpty()) {
            page.paragraph(2, AidWords.NO_COST);
        }
        option.evidence().costs().forEach(effect -> effect(effect, "", AidWords.setting(effect)));
    }

    private void line(int depth, String text) {
        if (!text.isEmpty()) {
            page.paragraph(depth, text);
        }
    }

    private String mark(Citation citation) {
        return notes.mark(citation);
    }
}
