package org.lumbar.page;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.lumbar.care.DecisionAid.Option;
import org.lumbar.care.OptionEvidence.AtTime;
import org.lumbar.care.OptionEvidence.BothWays;
import org.lumbar.care.OptionEvidence.TwoWays;
import org.lumbar.formats.AidPeople;
import org.lumbar.formats.AidWords;
import org.lumbar.formats.EffectWords;
import org.lumbar.formats.Wording;
import org.lumbar.knowledge.Effect;

/// A trial that was analysed both ways as a table: as assigned beside as treated, at each time.
final class BothWaysPart {

    private final Sheet sheet;
    private final Html html;
    private final EffectWords words;
    private final BiConsumer<Effect, String> line;

    /// A part.
    ///
    /// @param line writes the figure of an effect with its line into the paragraph that is open, and ends that
    BothWaysPart(Sheet sheet, BiConsumer<Effect, String> line) {
        this.sheet = sheet;
        this.html = sheet.html();
        this.words = sheet.names().effects();
        this.line = line;
    }

    void write(Option option) {
        for (TwoWays trial : option.evidence().trials()) {
            html.line().open("div", "class", "both-ways");
            html.element("h4", option.intervention().label() + ": in " + trial.population());
            sheet.paragraph(AidWords.TWO_WAYS);
            trial.crossover()
                    .forEach(effect -> sheet.marked(
                            "p",
                            "Who had it in the end: " + effect.words() + ".",
                            effect.citation(),
                            "class",
                            "conflict"));
            html.open("div", "class", "cards");
            AidPeople.of(option).stream()
                    .filter(each -> each.isCrossover()
                            && trial.crossover().contains(each.effect().orElseThrow()))
                    .forEach(each -> PeoplePart.counted(sheet, each));
            html.close("div");
            trial.times().forEach(this::table);
            html.close("div");
        }
    }

    private void table(AtTime time) {
        html.line().open("table");
        html.element("caption", "After " + time.horizon());
        html.open("thead").open("tr");
        html.element("th", "Measure", "scope", "col");
        html.element("th", Wording.capital(AidWords.AS_ASSIGNED), "scope", "col");
        html.element("th", Wording.capital(AidWords.AS_TREATED), "scope", "col");
        html.close("tr").close("thead").open("tbody");
        time.outcomes().forEach(outcome -> row(outcome, time));
        html.close("tbody").close("table");
    }

    private void row(BothWays outcome, AtTime time) {
        html.line().open("tr");
        html.element("th", Wording.capital(words.subject(outcome.effects().getFirst())), "scope", "row");
        cell(outcome.assigned(), time.hasAssigned());
        cell(outcome.treated(), time.hasTreated());
        html.close("tr");
    }

    private void cell(Optional<Effect> effect, boolean others) {
        html.open("td");
        effect.ifPresentOrElse(
                each -> {
                    boolean inWords = each.figure().isEmpty();
                    html.open("p").text(inWords ? each.words() + "." : "");
                    line.accept(each, "");
                    if (!inWords && !each.words().isEmpty()) {
                        html.element("p", each.words() + ".");
                    }
                    sheet.quiet(Wording.capital(AidWords.certainty(each)) + ".");
                },
                () -> sheet.quiet(others ? "Not given by itself." : Wording.capital(AidWords.NO_FIGURE) + "."));
        html.close("td");
    }
}
