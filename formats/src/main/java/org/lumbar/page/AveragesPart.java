package org.lumbar.page;

import java.util.List;
import java.util.Map;
import org.lumbar.care.Clarity;
import org.lumbar.care.DecisionAid;
import org.lumbar.care.DecisionAid.Option;
import org.lumbar.care.OptionEvidence;
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
        sheet.openSection("averages", "What studies found", "");
        sheet.quiet(AidWords.AVERAGES);
        AverageChart.legend(html);
        sheet.quiet(AidWords.withoutChange(scales.withoutChange(aid)));
        OptionsPart.bands(html, aid.compared(), option -> option(option.evidence()));
        var bothWays = new BothWaysPart(sheet, this::line);
        aid.compared().forEach(bothWays::write);
        sheet.closeSection();
        if (aid.compared().stream()
                .anyMatch(option -> !option.evidence().costs().isEmpty())) {
            sheet.openSection("costs", "What it costs", "");
            OptionsPart.bands(html, aid.compared(), this::costs);
            sheet.closeSection();
        }
    }

    private void option(OptionEvidence evidence) {
        if (evidence.isEmpty()) {
            sheet.quiet(AidWords.NOTHING_KNOWN);
            return;
        }
        if (evidence.otherStage()) {
            sheet.paragraph(AidWords.OTHER_STAGE);
        }
        List<Effect> randomised = AidWords.averages(evidence);
        if (randomised.isEmpty() && !evidence.randomised().isEmpty()) {
            sheet.quiet(AidWords.SEE_PEOPLE);
        }
        randomised.forEach(this::effect);
        if (!evidence.trials().isEmpty()) {
            sheet.quiet("A trial analysed both ways stands below.");
        }
        folded("Seen without drawing lots", evidence.observed());
        folded("In a part of the people, and who gains more", evidence.further());
    }

    private void folded(String summary, List<Effect> effects) {
        if (!effects.isEmpty()) {
            html.open("details").element("summary", summary + " (" + effects.size() + ")");
            html.open("div", "class", "cards");
            effects.forEach(this::effect);
            html.close("div").close("details");
        }
    }

    private void costs(Option option) {
        if (option.evidence().costs().isEmpty()) {
            sheet.quiet(AidWords.NO_COST);
        }
        option.evidence().costs().forEach(this::effect);
    }

    private void effect(Effect effect) {
        html.line().open("div", "class", "average");
        html.open("p").text(Wording.capital(words.subject(effect)));
        line(effect, ": ");
        if (!effect.words().isEmpty()) {
            html.element("p", effect.words() + ".");
        }
        sheet.quiet(Wording.capital(AidWords.setting(effect)) + "; " + AidWords.certainty(effect) + ".");
        html.close("div");
    }

    /// The figure and its line; ends the paragraph that is open.
    private void line(Effect effect, String before) {
        effect.figure().ifPresent(figure -> html.text(before).element("strong", EffectWords.figure(figure)));
        sheet.mark(effect.citation());
        html.close("p");
        scales.place(effect).ifPresent(place -> {
            AverageChart.write(html, place);
            html.open("p")
                    .text(Wording.capital(AidWords.average(
                            effect, Clarity.of(effect, scales.scale(effect).orElseThrow()))));
            String importance = words.importance(effect);
            if (!importance.isEmpty()) {
                html.text("; " + importance);
                words.change(effect).ifPresent(change -> sheet.mark(change.citation()));
            }
            html.close("p");
        });
    }
}
