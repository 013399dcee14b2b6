package org.lumbar.formats;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lumbar.care.Clarity;
import org.lumbar.care.DecisionAid;
import org.lumbar.care.DecisionAid.Option;
import org.lumbar.care.OptionEvidence;
import org.lumbar.care.OptionEvidence.AtTime;
import org.lumbar.care.OptionEvidence.TwoWays;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Effect;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.OutcomeScale;
import org.lumbar.knowledge.Shares;

/// What is known of the options in a text: people where people were counted, averages with their intervals, costs.
final class EvidenceSection {

    private final Page page;
    private final EffectWords words;
    private final Footnotes notes;
    private final DecisionAid aid;
    private final AidScales scales;
    private final Extent extent;

    EvidenceSection(
            Page page,
            Names names,
            Footnotes notes,
            DecisionAid aid,
            Map<String, OutcomeScale> scales,
            Extent extent) {
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
        options().forEach(this::people);
        page.heading("AVERAGES");
        page.paragraph(1, AidWords.AVERAGES);
        page.paragraph(1, "o the result, - its interval, | no difference, ! the smallest change that matters.");
        options().forEach(this::averages);
        if (options().stream().anyMatch(option -> !option.evidence().costs().isEmpty())) {
            page.heading("COST");
            options().forEach(this::costs);
        }
    }

    private List<Option> options() {
        return aid.options().stream()
                .filter(option -> !option.recommendations().isEmpty())
                .toList();
    }

    private void people(Option option) {
        page.blank();
        page.item(1, "-", option.intervention().label());
        boolean counted = false;
        for (AidPeople.Counted each : AidPeople.of(option)) {
            counted |= each.effect().isPresent();
            people(each);
        }
        if (!counted) {
            page.paragraph(2, AidWords.NO_PEOPLE);
        }
    }

    private void people(AidPeople.Counted counted) {
        Shares shares = counted.shares();
        page.paragraph(2, counted.heading() + notes.mark(counted.citation()));
        Optional<Figure> first = shares.with().or(shares::without).or(shares::more);
        Optional<Figure> second = shares.with().flatMap(_ -> shares.without());
        first.ifPresent(figure -> {
            page.paragraph(3, counted.legend());
            PeopleText.rows(figure, second, page.style().unicode()).forEach(row -> page.line("      " + row));
        });
        page.paragraph(3, counted.verdict());
    }

    private void averages(Option option) {
        OptionEvidence evidence = option.evidence();
        page.blank();
        page.item(1, "-", option.intervention().label());
        if (evidence.isEmpty()) {
            page.paragraph(2, "No effect is known from a study.");
            return;
        }
        if (evidence.otherStage()) {
            page.paragraph(2, AidWords.OTHER_STAGE);
        }
        evidence.randomised().forEach(effect -> effect(effect, 2, true));
        evidence.trials().forEach(this::twoWays);
        if (!evidence.observed().isEmpty()) {
            page.paragraph(2, "Seen without drawing lots:");
            evidence.observed().forEach(effect -> effect(effect, 2, true));
        }
        if (evidence.further().isEmpty()) {
            return;
        }
        if (extent == Extent.EVERYTHING) {
            page.paragraph(2, "In a part of the people, and who gains more:");
            evidence.further().forEach(effect -> effect(effect, 2, true));
        } else {
            int more = evidence.further().size();
            page.paragraph(
                    2, more + (more == 1 ? " result" : " results") + " in a part of the people, with --all.");
        }
    }

    private void twoWays(TwoWays trial) {
        page.paragraph(2, "In " + trial.population() + ". " + AidWords.TWO_WAYS);
        trial.crossover()
                .forEach(effect -> page.paragraph(
                        2, "Who had it in the end: " + effect.words() + "." + notes.mark(effect.citation())));
        for (AtTime time : trial.times()) {
            page.paragraph(2, "After " + time.horizon() + ", as assigned (randomised):");
            if (time.assigned().isEmpty()) {
                page.paragraph(3, "no figure in this content");
            }
            time.assigned().forEach(effect -> effect(effect, 3, false));
            page.paragraph(2, "After " + time.horizon() + ", as treated (not randomised):");
            if (time.treated().isEmpty()) {
                page.paragraph(3, "no figure in this content");
            }
            time.treated().forEach(effect -> effect(effect, 3, false));
        }
    }

    /// One effect.
    ///
    /// @param alone whether comparator, time and people stand nowhere above it
    private void effect(Effect effect, int depth, boolean alone) {
        var line = new StringBuilder(words.subject(effect));
        effect.figure().ifPresent(figure -> line.append(": ").append(EffectWords.figure(figure)));
        if (alone) {
            line.append(", ").append(AidWords.setting(effect));
        }
        if (!effect.words().isEmpty()) {
            line.append(": ").append(effect.words());
        }
        line.append("; ").append(AidWords.certainty(effect)).append(mark(effect.citation()));
        page.item(depth, "*", line.toString());
        scales.place(effect).ifPresent(place -> {
            page.line(" ".repeat(depth * Page.STEP + 2) + AverageBar.of(place));
            String importance = words.importance(effect);
            page.paragraph(
                    depth + 1,
                    AidWords.average(effect, Clarity.of(effect, scales.scale(effect).orElseThrow()))
                            + (importance.isEmpty()
                                    ? "; the smallest change that matters is not known on this scale"
                                    : "; " + importance
                                            + mark(words.change(effect).orElseThrow().citation())));
        });
    }

    private void costs(Option option) {
        page.item(1, "-", option.intervention().label());
        if (option.evidence().costs().isEmpty()) {
            page.paragraph(2, "Not known in this content.");
        }
        option.evidence().costs().forEach(effect -> effect(effect, 2, true));
    }

    private String mark(Citation citation) {
        return notes.mark(citation);
    }
}
