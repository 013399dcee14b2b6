package org.lumbar.care;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lumbar.care.InvestigationAdvice.Decision;
import org.lumbar.care.InvestigationAdvice.Later;
import org.lumbar.care.InvestigationAdvice.PainFreeShare;
import org.lumbar.care.InvestigationAdvice.Reason;
import org.lumbar.care.InvestigationAdvice.Warning;
import org.lumbar.knowledge.Investigation;
import org.lumbar.knowledge.Investigation.Action;
import org.lumbar.knowledge.Investigation.Caution;
import org.lumbar.knowledge.Investigation.Fact;
import org.lumbar.knowledge.Investigation.Indication;
import org.lumbar.knowledge.Investigation.LaterIndication;
import org.lumbar.knowledge.Investigation.NotFor;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Predicate;
import org.lumbar.knowledge.WithoutPain;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.reasoning.Terms;
import org.lumbar.reasoning.Truth;
import org.lumbar.triage.Situation;

/// Says for each investigation whether it is indicated now, if something holds, or not. Outside the evidence
/// (under 18) only red-flag rules ask for one, and nothing else is said.
final class InvestigationMaker {

    private final Knowledge knowledge;
    private final FindingIndex index;
    private final List<Bound> investigations;

    InvestigationMaker(Knowledge knowledge, FindingIndex index) {
        this.knowledge = knowledge;
        this.index = index;
        var terms = new Terms(index, knowledge.predicates());
        investigations = knowledge.care().investigations().investigations().stream()
                .map(each -> bound(each, terms))
                .toList();
    }

    /// An investigation whose predicates are bound, in the order in which it names them.
    ///
    /// @param factsForAll what is said of it to a person of whom no reason holds
    private record Bound(
            Investigation content,
            List<BoundGrounds> indications,
            List<BoundLater> later,
            List<BoundGrounds> notFor,
            List<BoundPredicate> cautions,
            List<WithoutPain> withoutPain,
            List<Fact> factsForAll) {}

    private record BoundLater(
            LaterIndication content,
            BoundPredicate when,
            Optional<BoundPredicate> needs,
            Optional<BoundPredicate> sooner) {}

    private Bound bound(Investigation each, Terms terms) {
        return new Bound(
                each,
                each.indications().stream()
                        .map(now -> BoundGrounds.of(now.grounds(), terms, index))
                        .toList(),
                each.later().stream()
                        .map(later -> new BoundLater(
                                later,
                                bound(later.when(), terms),
                                later.needs().map(needs -> bound(needs, terms)),
                                later.sooner().map(sooner -> bound(sooner.when(), terms))))
                        .toList(),
                each.notFor().stream()
                        .map(notFor -> BoundGrounds.of(notFor.grounds(), terms, index))
                        .toList(),
                each.cautions().stream()
                        .map(caution -> bound(caution.when(), terms))
                        .toList(),
                each.withoutPain().stream()
                        .flatMap(finding ->
                                Optional.ofNullable(knowledge.withoutPain().get(finding)).stream())
                        .toList(),
                facts(each, List.of(), List.of(), List.of()));
    }

    private BoundPredicate bound(Predicate predicate, Terms terms) {
        return new BoundPredicate(terms.of(predicate), index);
    }

    List<InvestigationAdvice> make(Situation situation, LocalDate date, AssessmentSoFar soFar) {
        List<InvestigationAdvice> advice = new ArrayList<>(investigations.size());
        for (Bound each : investigations) {
            advice.add(advice(each, situation, date, soFar));
        }
        return List.copyOf(advice);
    }

    private InvestigationAdvice advice(Bound each, Situation situation, LocalDate date, AssessmentSoFar soFar) {
        List<Reason> now = reasons(each, situation, date, soFar);
        List<LaterIndication> declined = new ArrayList<>();
        List<Later> later = situation.adult() ? later(each, situation, date, declined) : List.of();
        boolean wanted = !now.isEmpty() || !later.isEmpty();
        List<Warning> cautions = cautions(each, situation, wanted);
        Decision decision = decision(now, later, cautions);
        List<NotFor> notFor = notFor(each, situation, soFar);
        return new InvestigationAdvice(
                each.content(),
                decision,
                now,
                later,
                List.copyOf(declined),
                notFor,
                situation.adult() ? withoutPain(each, situation) : List.of(),
                cautions,
                situation.adult() ? facts(each, now, later, notFor) : List.of());
    }

    private static List<Fact> facts(
            Bound bound,
            List<Reason> now,
            List<Later> later,
            List<NotFor> notFor) {
        return now.isEmpty() && later.isEmpty() && notFor.isEmpty()
                ? bound.factsForAll()
                : facts(bound.content(), now, later, notFor);
    }

    /// What is said of the investigation as such, and what belongs to a reason that holds.
    private static List<Fact> facts(
            Investigation investigation, List<Reason> now, List<Later> later, List<NotFor> notFor) {
        Set<String> reasons = new HashSet<>();
        now.forEach(each -> reasons.add(each.indication().id()));
        later.forEach(each -> reasons.add(each.indication().id()));
        notFor.forEach(each -> reasons.add(each.id()));
        List<Fact> facts = new ArrayList<>();
        for (Fact fact : investigation.facts()) {
            if (fact.about().isEmpty() || fact.about().stream().anyMatch(reasons::contains)) {
                facts.add(fact);
            }
        }
        return List.copyOf(facts);
    }

    private static Decision decision(List<Reason> now, List<Later> later, List<Warning> cautions) {
        if (now.isEmpty() && later.isEmpty()) {
            return Decision.NOT_INDICATED;
        }
        for (Warning warning : cautions) {
            if (warning.known() && warning.caution().action() == Action.BLOCK) {
                return Decision.BLOCKED;
            }
        }
        return now.isEmpty() && later.stream().noneMatch(Later::due) ? Decision.IF : Decision.NOW;
    }

    private static List<Reason> reasons(Bound each, Situation situation, LocalDate date, AssessmentSoFar soFar) {
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < each.indications().size(); i++) {
            BoundGrounds grounds = each.indications().get(i);
            if (grounds.hold(situation, soFar)) {
                Indication indication = each.content().indications().get(i);
                reasons.add(new Reason(
                        indication,
                        by(indication, date),
                        grounds.rules(soFar),
                        grounds.conditions(soFar),
                        grounds.findings(situation)));
            }
        }
        return List.copyOf(reasons);
    }

    private static Optional<LocalDate> by(Indication indication, LocalDate date) {
        return indication.within().isEmpty()
                ? Optional.empty()
                : Optional.of(date.plusDays(Duration.parse(indication.within()).toDays()));
    }

    private List<Later> later(Bound each, Situation situation, LocalDate date, List<LaterIndication> declined) {
        List<Later> all = new ArrayList<>();
        for (BoundLater later : each.later()) {
            if (!later.when().holds(situation)) {
                continue;
            }
            Truth needs = later.needs().map(term -> term.truth(situation)).orElse(Truth.UNKNOWN);
            if (needs == Truth.FALSE) {
                declined.add(later.content());
            } else {
                all.add(later(later, needs, situation, date));
            }
        }
        return List.copyOf(all);
    }

    private Later later(BoundLater later, Truth needs, Situation situation, LocalDate date) {
        boolean early = later.sooner().isPresent() && later.sooner().get().holds(situation);
        var sooner = early ? later.content().sooner() : Optional.<Investigation.Sooner>empty();
        int day =
                sooner.map(Investigation.Sooner::fromDay).orElse(later.content().fromDay());
        double lasted = situation.answers().value(index.require(FindingIndex.EPISODE_DURATION));
        boolean dated = day == 0 || !Double.isNaN(lasted);
        long wait = dated && day > 0 ? Math.max(0, day - (long) lasted) : 0;
        List<String> ask = new ArrayList<>();
        if (needs == Truth.UNKNOWN) {
            later.needs().ifPresent(term -> ask.addAll(term.unknown(situation)));
        }
        if (!dated) {
            ask.add(FindingIndex.EPISODE_DURATION);
        }
        return new Later(
                later.content(),
                day,
                dated ? Optional.of(date.plusDays(wait)) : Optional.empty(),
                sooner.map(Investigation.Sooner::words).orElse(""),
                needs == Truth.TRUE && dated && wait == 0,
                List.copyOf(ask),
                sooner.map(Investigation.Sooner::citation)
                        .orElse(later.content().citation()));
    }

    private static List<NotFor> notFor(Bound each, Situation situation, AssessmentSoFar soFar) {
        List<NotFor> all = new ArrayList<>();
        for (int i = 0; i < each.notFor().size(); i++) {
            if (each.notFor().get(i).hold(situation, soFar)) {
                all.add(each.content().notFor().get(i));
            }
        }
        return List.copyOf(all);
    }

    private List<PainFreeShare> withoutPain(Bound each, Situation situation) {
        if (each.withoutPain().isEmpty()) {
            return List.of();
        }
        double age = situation.answers().value(index.require(FindingIndex.AGE));
        List<PainFreeShare> shares = new ArrayList<>();
        for (WithoutPain finding : each.withoutPain()) {
            finding.at(age)
                    .ifPresent(decade -> shares.add(
                            new PainFreeShare(finding.finding(), decade.age(), decade.share(), decade.citation())));
        }
        return List.copyOf(shares);
    }

    /// An unknown answer is no "no": what might bar an investigation that is wanted is asked first.
    private static List<Warning> cautions(Bound each, Situation situation, boolean wanted) {
        List<Warning> warnings = new ArrayList<>();
        for (int i = 0; i < each.cautions().size(); i++) {
            BoundPredicate when = each.cautions().get(i);
            Caution caution = each.content().cautions().get(i);
            Truth truth = when.truth(situation);
            if (truth == Truth.TRUE) {
                warnings.add(new Warning(caution, true, List.of()));
            } else if (truth == Truth.UNKNOWN && wanted) {
                warnings.add(new Warning(caution, false, when.unknown(situation)));
            }
        }
        return List.copyOf(warnings);
    }
}
