package org.lumbar.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lumbar.formats.Wording;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Condition;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Gate;
import org.lumbar.knowledge.Instrument;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.PredictionRule;
import org.lumbar.knowledge.RedFlagRule;
import org.lumbar.knowledge.Source;

/// The lists of records that can be asked for.
public final class Listings {

    private static final List<Listing> OF_DIAGNOSIS = List.of(
            new Listing(
                    "findings",
                    "The findings that cases may name, with kind, unit and question.",
                    List.of("finding", "kind", "unit", "obtained", "label", "question"),
                    knowledge -> each(knowledge.findings(), Listings::finding)),
            new Listing(
                    "conditions",
                    "The conditions, with their priors and how many rows of evidence they have and use.",
                    List.of("condition", "serious", "partOf", "priors", "evidence", "used", "established", "label"),
                    knowledge -> each(knowledge.conditions(), Listings::condition)),
            new Listing(
                    "rules",
                    "The published prediction rules, with the reason where none is used.",
                    List.of("rule", "speaks", "settings", "items", "n", "source", "basis", "label", "notUsed"),
                    knowledge -> each(knowledge.rules().values(), Listings::rule)),
            new Listing(
                    "red-flag-rules",
                    "The red-flag rules, with level, time and source.",
                    List.of("rule", "level", "within", "source", "basis", "conditions", "label", "because"),
                    knowledge -> each(knowledge.redFlagRules(), Listings::redFlagRule)),
            new Listing(
                    "routine-rules",
                    "The rules that ask for an appointment rather than self-care.",
                    List.of("rule", "source", "basis", "because", "when"),
                    knowledge -> each(
                            knowledge.routineRules(),
                            rule -> List.of(
                                    rule.id(),
                                    rule.citation().source(),
                                    rule.citation().basis().id(),
                                    rule.because(),
                                    PredicateWords.line(rule.when())))),
            new Listing(
                    "gates",
                    "The questions that must be answered before an all-clear.",
                    List.of("gate", "order", "sweep", "members", "conditions", "why"),
                    knowledge -> each(knowledge.gates(), Listings::gate)),
            new Listing(
                    "predicates",
                    "The predicates that several rules share.",
                    List.of("predicate", "label", "when"),
                    knowledge -> each(
                            knowledge.predicates().values(),
                            named -> List.of(named.id(), named.label(), PredicateWords.line(named.when())))),
            new Listing(
                    "mechanisms",
                    "The criteria for mechanisms of pain.",
                    List.of("mechanism", "items", "grades", "source", "basis", "label"),
                    knowledge -> each(
                            knowledge.labels().mechanisms(),
                            criteria -> List.of(
                                    criteria.id(),
                                    number(criteria.items()),
                                    number(criteria.grades()),
                                    criteria.citation().source(),
                                    criteria.citation().basis().id(),
                                    criteria.label()))),
            new Listing(
                    "sources",
                    "The publications, with the number of figures and rules that rest on each.",
                    List.of("source", "figures", "authors", "year", "publication", "doi", "pmid"),
                    Listings::sources),
            new Listing(
                    "instruments",
                    "The questionnaires that can be scored, with items, range, recall and licence.",
                    List.of("instrument", "items", "range", "better", "recall", "wording", "label", "measures"),
                    knowledge -> each(knowledge.instruments().byId().values(), Listings::instrument)));

    /// Every list, in the order in which it is offered.
    public static final List<Listing> ALL = Stream.of(
                    OF_DIAGNOSIS, CareListings.ALL, OutlookListings.ALL, MovementListings.ALL)
            .flatMap(List::stream)
            .toList();

    private Listings() {}

    static <T> List<List<String>> each(Collection<T> records, Function<T, List<String>> row) {
        return records.stream().map(row).toList();
    }

    private static List<String> finding(Finding finding) {
        return List.of(
                finding.id(),
                Wording.id(finding.kind()),
                finding.unit(),
                finding.obtained().id(),
                finding.label(),
                finding.question());
    }

    private static List<String> condition(Condition condition) {
        return List.of(
                condition.id(),
                condition.serious() ? "serious" : "",
                condition.partOf().orElse(""),
                condition.incidenceClass().isEmpty() ? number(condition.priors()) : condition.incidenceClass(),
                number(condition.evidence()),
                number(condition.evidence().stream().filter(row -> row.used()).toList()),
                Wording.urgency(condition.establishedUrgency()),
                condition.label());
    }

    private static List<String> rule(PredictionRule rule) {
        Citation citation = rule.citation();
        return List.of(
                rule.id(),
                Wording.id(rule.kind()),
                String.join(" ", Study.ids(rule.settings())),
                number(rule.items()),
                rule.n().isPresent() ? Integer.toString(rule.n().getAsInt()) : "",
                citation.source(),
                citation.basis().id(),
                rule.label(),
                rule.notUsed());
    }

    private static List<String> redFlagRule(RedFlagRule rule) {
        Citation citation = rule.citation();
        return List.of(
                rule.id(),
                rule.urgency().level().id(),
                rule.urgency().within(),
                citation.source(),
                citation.basis().id(),
                String.join(" ", rule.conditions()),
                rule.label(),
                rule.because());
    }

    private static List<String> gate(Gate gate) {
        return List.of(
                gate.finding(),
                Integer.toString(gate.order() + 1),
                gate.sweep() ? "sweep" : "",
                String.join(" ", gate.members()),
                String.join(" ", gate.conditions()),
                gate.why());
    }

    private static List<List<String>> sources(Knowledge knowledge) {
        List<FigureRow> figures = FigureRows.of(knowledge);
        return each(knowledge.sources().values(), source -> source(source, figures));
    }

    private static List<String> source(Source source, List<FigureRow> figures) {
        List<FigureRow> resting = figures.stream()
                .filter(row -> row.citation().source().equals(source.key()))
                .toList();
        return List.of(
                source.key(),
                number(resting),
                source.authors(),
                source.year() > 0 ? Integer.toString(source.year()) : "",
                source.publication(),
                source.doi(),
                source.pmid());
    }

    private static List<String> instrument(Instrument instrument) {
        return List.of(
                instrument.id(),
                number(instrument.items()),
                instrument.range(instrument.scales().getFirst()).toString(),
                instrument.better().id(),
                instrument.recall(),
                instrument.wording().licence().id(),
                instrument.label(),
                instrument.measures());
    }

    static String number(List<?> records) {
        return Integer.toString(records.size());
    }
}
