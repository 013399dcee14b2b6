package org.lumbar.population.simulation;

import java.util.List;
import java.util.Locale;
import org.lumbar.knowledge.simulation.PlantedEvent;
import org.lumbar.population.simulation.Drawn.Base;

/// What must come out of a simulated population within sampling error: prevalences, sensitivities, the
/// specificity or frequency that each finding has without its conditions, and the shares of planted events.
final class Expected {

    private Expected() {}

    static String json(Plan plan) {
        var json = new StringBuilder("{\n  \"conditions\": [");
        ConditionPlan conditions = plan.conditions();
        for (int condition = 0; condition < conditions.size(); condition++) {
            json.append(condition == 0 ? "" : ",")
                    .append("\n    {\"condition\": ")
                    .append(Json.text(conditions.id(condition)))
                    .append(", \"prevalence\": ")
                    .append(number(conditions.prevalence(condition, plan.weights())))
                    .append('}');
        }
        json.append("\n  ],\n  \"findings\": [");
        List<Drawn> drawn = plan.findings().drawn();
        for (int place = 0; place < drawn.size(); place++) {
            json.append(place == 0 ? "" : ",").append("\n    ").append(finding(plan, place));
        }
        json.append("\n  ],\n  \"events\": [");
        List<PlantedEvent> events = plan.events().events();
        for (int event = 0; event < events.size(); event++) {
            json.append(event == 0 ? "" : ",").append("\n    ").append(event(events.get(event)));
        }
        return json.append("\n  ]\n}\n").toString();
    }

    private static String finding(Plan plan, int place) {
        Drawn drawn = plan.findings().drawn().get(place);
        Base base = drawn.base();
        var json =
                new StringBuilder("{\"finding\": " + Json.text(drawn.finding().id()) + ", \"exact\": "
                        + plan.findings().isExact(place) + ", \"without\": "
                        + number(without(plan, place)) + ", \"from\": "
                        + Json.text(base.source().id()));
        if (!base.condition().isEmpty()) {
            json.append(", \"specificity\": ")
                    .append(number(base.specificity()))
                    .append(", \"of\": ")
                    .append(Json.text(base.condition()));
        }
        json.append(", \"with\": [");
        boolean first = true;
        for (Link link : plan.findings().links(place)) {
            json.append(first ? "" : ", ")
                    .append("{\"condition\": ")
                    .append(Json.text(plan.conditions().id(link.condition())))
                    .append(", \"sensitivity\": ")
                    .append(number(link.sensitivity()))
                    .append(", \"from\": ")
                    .append(Json.text(link.kind().id()))
                    .append('}');
            first = false;
        }
        return json.append("]}").toString();
    }

    /// The chance of all people together if nobody had one of the conditions.
    private static double without(Plan plan, int place) {
        double sum = 0;
        for (int cell = 0; cell < Cells.COUNT; cell++) {
            sum += plan.weights()[cell] * plan.findings().base(place)[cell];
        }
        return sum;
    }

    private static String event(PlantedEvent event) {
        return "{\"event\": " + Json.text(event.id()) + ", \"share\": " + number(event.share())
                + event.with().map(id -> ", \"with\": " + Json.text(id)).orElse("")
                + event.without().map(id -> ", \"without\": " + Json.text(id)).orElse("") + "}";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.6g", value);
    }
}
