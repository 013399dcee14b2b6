package org.lumbar.knowledge.source;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.lumbar.knowledge.Finding.Obtained;
import org.lumbar.knowledge.Population;
import org.lumbar.knowledge.Population.Band;
import org.lumbar.knowledge.Population.PublishedMiss;
import org.lumbar.knowledge.Population.Restriction;
import org.lumbar.knowledge.Population.Share;
import org.lumbar.knowledge.Population.Spread;
import org.lumbar.knowledge.Population.Stratum;
import org.lumbar.knowledge.Predicate;
import org.lumbar.knowledge.Target;
import org.lumbar.knowledge.Target.Measure;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;

/// Reads populations and what they must show.
final class PopulationReader {

    private PopulationReader() {}

    static Population population(Node node) {
        Fields fields = Fields.of(node, "a population");
        var population = new Population(
                fields.text("id"),
                fields.text("label"),
                fields.optional("condition").map(name -> Fields.asText(name, "condition")),
                fields.optional("like").map(name -> Fields.asText(name, "like")),
                persons(fields),
                fields.optional("answered").map(ways -> answered(Fields.asList(ways, "answered"))),
                fields.texts("examined"),
                fields.texts("present"),
                fields.list("quantities", PopulationReader::spread),
                fields.list("findings", PopulationReader::share),
                fields.list("only", PopulationReader::restriction),
                fields.list("publishedMisses", PopulationReader::publishedMiss));
        fields.text("note", "");
        fields.done();
        return population;
    }

    private static int persons(Fields fields) {
        int persons = fields.integer("persons");
        if (persons < 1) {
            throw new ContentException(
                    fields.required("persons").place(), "persons must be 1 or more, not " + persons + ".");
        }
        return persons;
    }

    private static Set<Obtained> answered(List<Node> nodes) {
        Set<Obtained> answered = EnumSet.noneOf(Obtained.class);
        for (Node node : nodes) {
            answered.add(CommonReader.constant(node, Obtained.values(), Obtained::id, "way to obtain an answer"));
        }
        return answered;
    }

    private static Spread spread(Node node) {
        Fields fields = Fields.of(node, "a quantity");
        var spread = new Spread(
                fields.text("quantity"), fields.list("bands", PopulationReader::band), CommonReader.citation(fields));
        fields.done();
        return spread;
    }

    private static Band band(Node node) {
        Fields fields = Fields.of(node, "a band");
        var band = new Band(CommonReader.range(fields), fields.number("share"));
        fields.done();
        return band;
    }

    private static Share share(Node node) {
        Fields fields = Fields.of(node, "a share");
        var share = new Share(
                fields.text("finding"),
                fields.optionalNumber("share"),
                fields.list("strata", PopulationReader::stratum),
                fields.optionalNumber("recent"),
                CommonReader.citation(fields));
        fields.text("note", "");
        fields.done();
        if (share.overall().isPresent() == !share.strata().isEmpty()) {
            throw new ContentException(node.place(), share.finding() + " needs either share or strata.");
        }
        return share;
    }

    private static Stratum stratum(Node node) {
        Fields fields = Fields.of(node, "a stratum");
        var stratum = new Stratum(
                fields.optional("when").map(PredicateReader::read).orElseGet(Predicate::always),
                fields.number("share"));
        fields.done();
        return stratum;
    }

    private static Restriction restriction(Node node) {
        Fields fields = Fields.of(node, "a restriction");
        var restriction = new Restriction(PredicateReader.read(fields.required("when")), fields.texts("findings"));
        fields.done();
        return restriction;
    }

    private static PublishedMiss publishedMiss(Node node) {
        Fields fields = Fields.of(node, "a published miss");
        var miss = new PublishedMiss(fields.text("text"), fields.number("share"), CommonReader.citation(fields));
        fields.done();
        return miss;
    }

    static Target target(Node node) {
        Fields fields = Fields.of(node, "a target");
        OptionalDouble atMost = fields.optionalNumber("atMost");
        OptionalDouble atLeast = fields.optionalNumber("atLeast");
        if (atMost.isEmpty() && atLeast.isEmpty()) {
            throw new ContentException(node.place(), "a target needs atMost or atLeast.");
        }
        var target = new Target(
                fields.text("id"),
                fields.text("population"),
                CommonReader.constant(fields.required("measure"), Measure.values(), Measure::id, "measure"),
                CommonReader.settings(fields, "settings"),
                atMost,
                atLeast,
                fields.text("reason"));
        fields.done();
        return target;
    }
}
