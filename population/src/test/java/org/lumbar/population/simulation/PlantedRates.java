package org.lumbar.population.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.lumbar.knowledge.simulation.PlantedEvent;
import org.lumbar.population.simulation.RoundTrip.Someone;

/// Compares what the indicators of a screening count with the shares of the events that were planted for them.
/// Nobody is excluded for a planted event, so shares hold among those counted. Whether somebody has an index
/// event is asked of people aged 20 and over, who were of age at each event.
final class PlantedRates {

    private static final int OF_AGE = 20;
    private static final int FRAGILE = 60;
    /// No episode lasts so many days.
    private static final int LONGEST = 40_000;

    private final RoundTrip trip;
    private final List<Compared> compared = new ArrayList<>();
    private final Map<String, Double> share = new HashMap<>();
    private final double[] durations;

    PlantedRates(RoundTrip trip) {
        this.trip = trip;
        durations = trip.plan().durations().shares(LONGEST);
        trip.expected()
                .get("events")
                .forEach(each ->
                        share.put(each.get("event").asText(), each.get("share").asDouble()));
    }

    List<Compared> compared() {
        double contact = planted("earlier-contact");
        double mri = (1 - planted("early-xray")) * planted("early-mri");
        double imaged = planted("early-xray") + mri;
        rateOfContacts("early-imaging-without-indication", contact, imaged, 28, 393);
        rate("repeat-imaging", contact * imaged, mri * planted("repeat-mri") / imaged);
        rateOfContacts("opioid-for-back-pain", contact, planted("opioid-after-contact"), 30, 395);
        rateOfContacts("gabapentinoid-for-back-pain", contact, planted("gabapentinoid-after-contact"), 30, 395);
        double now = (1 - contact) * planted("opioid-now");
        rate("long-term-opioid", now * inPain("opioid-now"), planted("opioid-before"));

        double after = contact * planted("opioid-after-contact");
        // an opioid of now counts when the days after it have passed, else the one before
        double lately = daysAgo("opioid-now", 30);
        double opioid = after + now * (lately + (1 - lately) * planted("opioid-before"));
        rate("opioid-with-benzodiazepine", opioid, after * planted("benzodiazepine-beside-opioid") / opioid);
        rate("opioid-with-gabapentinoid", opioid, after * planted("gabapentinoid-after-contact") / opioid);
        rate("nsaid-with-anticoagulant", 0, 0);

        index(
                "fragility-fracture-without-treatment",
                planted("fragility-fracture"),
                person -> person.age() >= FRAGILE); // as the content plants it
        flagged("fragility-fracture-without-treatment", 1 - planted("treatment-after-fracture"));
        // everybody was seen a day ago
        flagged("persistent-pain-without-review", 0);
        return List.copyOf(compared);
    }

    private double planted(String event) {
        Double planted = share.get(event);
        if (planted == null) {
            throw new AssertionError("expected.json tells nothing of " + event);
        }
        return planted;
    }

    /// The share of people of whom an event was planted in whom the pain of today had begun by then.
    private double inPain(String event) {
        PlantedEvent planted = event(event);
        double share = 0;
        for (int day = planted.fromDay(); day <= planted.toDay(); day++) {
            share += begun(-day, LONGEST - 1);
        }
        return share / (planted.toDay() - planted.fromDay() + 1);
    }

    private PlantedEvent event(String id) {
        return trip.plan().events().events().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// The share of an event's days that lie so many days before the screening, or more.
    private double daysAgo(String event, int days) {
        PlantedEvent planted = event(event);
        return (-days - planted.fromDay() + 1.0) / (planted.toDay() - planted.fromDay() + 1);
    }

    /// Where no contact was planted the problem of today is one, on the day it began; nothing was planted after it.
    private void rateOfContacts(String indicator, double contact, double flagged, int toDaysAgo, int fromDaysAgo) {
        double index = contact + (1 - contact) * begun(toDaysAgo, fromDaysAgo);
        rate(indicator, index, contact * flagged / index);
    }

    /// The share of episodes that began so many days before the screening, both included. The visit at which the
    /// episode had lasted so long lies up to some days back, each as likely.
    private double begun(int toDaysAgo, int fromDaysAgo) {
        int visits = (int) trip.plan().content().value("visit-days") + 1;
        double share = 0;
        for (int visit = 0; visit < visits; visit++) {
            for (int day = toDaysAgo; day <= fromDaysAgo; day++) {
                share += durations[day - visit] / visits;
            }
        }
        return share;
    }

    private void rate(String indicator, double index, double flagged) {
        index(indicator, index, person -> person.age() >= OF_AGE);
        flagged(indicator, flagged);
    }

    private void index(String indicator, double planted, Predicate<Someone> who) {
        long of = 0;
        long index = 0;
        for (Someone person : trip.people()) {
            if (who.test(person)) {
                of++;
                index += person.standings().containsKey(indicator) ? 1 : 0;
            }
        }
        compared.add(new Compared("people with an index event", indicator, index, of, planted));
    }

    private void flagged(String indicator, double planted) {
        for (JsonNode each : trip.summary().get("indicators")) {
            if (each.get("id").asText().equals(indicator)) {
                long counted = each.get("counted").asLong();
                compared.add(new Compared(
                        "people flagged", indicator, each.get("flagged").asLong(), counted, planted));
            }
        }
    }
}
