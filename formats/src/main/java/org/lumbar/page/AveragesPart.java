package org.lumbar.page;

import java.util.List;
import java.util.Map;
import org.lumbar.care.Clarity;
import org.lumbar.care.DecisionAid;
import org.lumbar.care.DecisionAid.Option;
import org.lumbar.care.OptionEvidence;
import org.lumbar.care.OptionEvidence.AtTime;
import org.lumbar.care.OptionEvidence.TwoWays;
import org.lumbar.formats.AidScales;
import org.lumbar.formats.AidWords;
import org.lumbar.formats.EffectWords;
import org.lumbar.formats.Wording;
import org.lumbar.knowledge.Effect;
import org.lumbar.knowledge.OutcomeScale;

/// Averages with their intervals and costs, the options beside each other.
final class AveragesPart {

    private final Sheet sheet;
    private final Html html;
    private final DecisionAid aid;
    private final AidScales scales;
    private final EffectWords words;

    AveragesPart(Sheet sheet, DecisionAid aid, Map<String, OutcomeScale> scales) {
        this.sheet = sheet;
        this.html = sheet.html();
        this.aid = aid;
        this.scales = new AidScales(aid, scales);
        this.words = sheet.names().effects();
    }

    void write() {
        List<Option> options = OptionsPart.compared(aid);
        sheet.openSection("averages", "Averages", "");
        sheet.quiet(AidWords.AVERAGES);
        AverageChart.legend(html);
        OptionsPart.side(html, options, option -> option(option.evidence()));
        sheet.closeSection();
        if (options.stream().anyMatch(option -> !option.evidence().costs().isEmpty())) {
            sheet.openSection("costs", "What it costs", "");
            OptionsPart.side(html, options, option -> {
                if (option.evidence().costs().isEmpty()) {
                    sheet.quiet("Not known in this content.");
                }
                option.evidence().costs().forEach(effect -> effect(effect, true));
            });
            sheet.closeSection();
        }
    }

    private void option(OptionEvidence evidence) {
        if (evidence.isEmpty()) {
            sheet.quiet("No effect is known from a study.");
            return;
        }
        if (evidence.otherStage()) {
            sheet.paragraph(AidWords.OTHER_STAGE);
        }
        evidence.randomised().forEach(effect -> effect(effect, true));
        evidence.trials().forEach(this::twoWays);
        folded("Seen without drawing lots", evidence.observed());
        folded("In a part of the people, and who gains more", evidence.further());
    }

    private void folded(String summary, List<Effect> effects) {
        if (!effects.isEmpty()) {
            html.open("details").element("summary", summary + " (" + effects.size() + ")");
            effects.forEach(effect -> effect(effect, true));
            html.close("details");
        }
    }

    private void twoWays(TwoWays trial) {
        html.open("div", "class", "two-ways");
        html.element("p", "In " + trial.population(), "class", "goal");
        sheet.quiet(AidWords.TWO_WAYS);
        trial.crossover()
                .forEach(effect ->
                        sheet.marked("p", "Who had it in the end: " + effect.words() + ".", effect.citation()));
        for (AtTime time : trial.times()) {
            html.element("h5", "After " + time.horizon());
            way("As assigned, randomised", time.assigned());
            way("As treated, not randomised", time.treated());
        }
        html.close("div");
    }

    private void way(String name, List<Effect> effects) {
        html.open("div", "class", "way").element("p", name, "class", "name");
        if (effects.isEmpty()) {
            sheet.quiet("No figure in this content.");
        }
        effects.forEach(effect -> effect(effect, false));
        html.close("div");
    }

    /// One effect.
    ///
    /// @param alone whether comparator, time and people stand nowhere above it
    private void effect(Effect effect, boolean alone) {
        html.line().open("div", "class", "average");
        html.open("p").text(Wording.capital(words.subject(effect)));
        effect.figure().ifPresent(figure -> html.text(": ").element("strong", EffectWords.figure(figure)));
        sheet.mark(effect.citation());
        html.close("p");
        scales.place(effect).ifPresent(place -> {
            AverageChart.write(html, place);
            html.open("p")
                    .text(Wording.capital(AidWords.average(
                            effect, Clarity.of(effect, scales.scale(effect).orElseThrow()))));
            String importance = words.importance(effect);
            html.text(
                    importance.isEmpty()
                            ? "; the smallest change that matters is not known on this scale"
                            : "; " + importance);
            words.change(effect).ifPresent(change -> sheet.mark(change.citation()));
            html.close("p");
        });
        if (!effect.words().isEmpty()) {
            html.element("p", effect.words());
        }
        sheet.quiet((alone ? Wording.capital(AidWords.setting(effect)) + "; " : "") + AidWords.certainty(effect));
        html.close("div");
    }
}
