package org.lumbar.validation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Finding.Derivation;
import org.lumbar.knowledge.Finding.Kind;
import org.lumbar.knowledge.Finding.Obtained;
import org.lumbar.knowledge.Frequency;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Population;
import org.lumbar.knowledge.Population.Restriction;
import org.lumbar.knowledge.Population.Share;
import org.lumbar.knowledge.Population.Spread;
import org.lumbar.knowledge.Population.Stratum;
import org.lumbar.knowledge.Populations;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.validation.Recipe.Chance;

/// What is drawn of the persons of a population, in an order in which everything that a draw looks at is drawn
/// before it.
///
/// A finding with one share of everybody that implies others is drawn among those who have the others, so that
/// each is as frequent as the content says: who has pain below the knee has leg pain.
final class Recipes {

    private final Knowledge knowledge;
    private final FindingIndex index;
    private final Implications implications;
    private final List<Population> chain;
    private final boolean asksNothing;
    private final Set<Obtained> answered;
    private final Set<String> examined = new HashSet<>();
    private final Set<String> own = new HashSet<>();
    private final Map<String, Share> shares = new LinkedHashMap<>();
    private final Map<String, Spread> spreads = new LinkedHashMap<>();
    private final Set<String> present = new HashSet<>();

    Recipes(
            Knowledge knowledge,
            FindingIndex index,
            Implications implications,
            Populations populations,
            String population) {
        this.knowledge = knowledge;
        this.index = index;
        this.implications = implications;
        this.chain = populations.chain(population);
        this.answered = chain.stream()
                .flatMap(each -> each.answered().stream())
                .findFirst()
                .orElse(Set.of());
        this.asksNothing = answered.isEmpty();
        chain.getFirst().shares().forEach(share -> own.add(share.finding()));
        chain.getFirst().quantities().forEach(spread -> own.add(spread.quantity()));
        own.add(FindingIndex.AGE);
        own.add(FindingIndex.FEMALE);
        for (Population each : chain) {
            each.shares().forEach(share -> shares.putIfAbsent(share.finding(), share));
            each.quantities().forEach(spread -> spreads.putIfAbsent(spread.quantity(), spread));
            if (!asksNothing || each.equals(chain.getFirst())) {
                examined.addAll(each.examined());
                present.addAll(each.present());
            }
        }
    }

    boolean asks() {
        return answered.contains(Obtained.ASKED);
    }

    /// The findings that everyone has.
    Set<String> present() {
        return present;
    }

    /// The quantities that are measured.
    List<Spread> quantities() {
        return spreads.values().stream()
                .filter(spread -> !asksNothing || own.contains(spread.quantity()))
                .toList();
    }

    /// The findings that are drawn, in order.
    ///
    /// @throws IllegalArgumentException when draws wait for each other in a circle
    List<Recipe> ordered() {
        Map<Integer, Recipe> waiting = new LinkedHashMap<>();
        for (Finding finding : knowledge.findings()) {
            if (isDrawn(finding)) {
                Recipe recipe = recipe(finding);
                waiting.put(recipe.finding(), recipe);
            }
        }
        List<Recipe> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            List<Recipe> ready = waiting.values().stream()
                    .filter(recipe -> recipe.after().stream().noneMatch(waiting::containsKey))
                    .toList();
            if (ready.isEmpty()) {
                throw new IllegalArgumentException(
                        "population " + chain.getFirst().id() + ": the shares of "
                                + waiting.keySet().stream()
                                        .map(number -> index.finding(number).id())
                                        .toList()
                                + " wait for each other in a circle; take one out of a `when`");
            }
            ready.forEach(recipe -> waiting.remove(recipe.finding()));
            ordered.addAll(ready);
        }
        return List.copyOf(ordered);
    }

    private boolean isAnswered(Finding finding) {
        return own.contains(finding.id())
                || (!asksNothing && answered.contains(finding.obtained()))
                || examined.contains(finding.id());
    }

    private boolean isDrawn(Finding finding) {
        boolean known =
                shares.containsKey(finding.id()) || knowledge.frequencies().containsKey(finding.id());
        return known
                && finding.kind() == Kind.BOOLEAN
                && isAnswered(finding)
                && !present.contains(finding.id())
                && !followsFromQuantity(finding);
    }

    private boolean followsFromQuantity(Finding finding) {
        return finding.derivation().isPresent()
                && finding.derivation().get() instanceof Derivation.FromQuantity from
                && quantities().stream().anyMatch(spread -> spread.quantity().equals(from.quantity()));
    }

    private Recipe recipe(Finding finding) {
        Share share = shares.get(finding.id());
        var after = new BitSet();
        List<Chance> strata = new ArrayList<>();
        if (share != null && share.overall().isEmpty()) {
            for (Stratum stratum : share.strata()) {
                after.or(Criterion.looksAt(stratum.when(), index, knowledge.predicates()));
                strata.add(new Chance(Criterion.of(stratum.when(), index, knowledge.predicates()), stratum.share()));
            }
        } else {
            strata.add(amongThoseWithWhatItImplies(finding, share(finding.id()).orElse(0), after));
        }
        Criterion only = draft -> true;
        for (Population each : chain) {
            for (Restriction restriction : each.restrictions()) {
                if (restriction.findings().contains(finding.id())) {
                    Criterion before = only;
                    Criterion also = Criterion.of(restriction.when(), index, knowledge.predicates());
                    only = draft -> before.holds(draft) && also.holds(draft);
                    after.or(Criterion.looksAt(restriction.when(), index, knowledge.predicates()));
                }
            }
        }
        int number = index.require(finding.id());
        if (after.get(index.require(FindingIndex.MALE))) {
            after.set(index.require(FindingIndex.FEMALE));
        }
        after.clear(number);
        return new Recipe(
                number, List.copyOf(strata), share == null ? 1 : share.recent().orElse(1), only, after);
    }

    private Chance amongThoseWithWhatItImplies(Finding finding, double share, BitSet after) {
        var wider = new BitSet();
        double rarest = 1;
        int number = index.require(finding.id());
        for (int implied : implications.of(number).stream().toArray()) {
            Finding each = index.finding(implied);
            OptionalDouble theirs = share(each.id());
            if (implied != number && isDrawn(each) && theirs.isPresent()) {
                wider.set(implied);
                rarest = Math.min(rarest, theirs.getAsDouble());
            }
        }
        after.or(wider);
        double chance = rarest > 0 ? Math.min(1, share / rarest) : 0;
        return new Chance(draft -> wider.stream().allMatch(draft.present::get), chance);
    }

    /// The share of everybody; where a population gives strata, that of plain back pain.
    private OptionalDouble share(String finding) {
        Share share = shares.get(finding);
        if (share != null && share.overall().isPresent()) {
            return share.overall();
        }
        Frequency frequency = knowledge.frequencies().get(finding);
        return frequency == null ? OptionalDouble.empty() : OptionalDouble.of(frequency.share());
    }
}
