package org.lumbar.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.lumbar.assess.Discriminator.Outcome;
import org.lumbar.assess.Discriminator.Sign;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.RootDiscriminator;
import org.lumbar.knowledge.RootDiscriminator.Direction;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.reasoning.Term;
import org.lumbar.reasoning.Truth;
import org.lumbar.triage.Situation;

/// Says which way the signs point where a lumbar root and another cause look alike.
final class DiscriminatorMaker {

    private final FindingIndex index;
    private final Bound[] all;

    DiscriminatorMaker(Knowledge knowledge, FindingIndex index) {
        this.index = index;
        all = knowledge.labels().discriminators().stream()
                .map(each -> new Bound(
                        each,
                        Term.of(each.arises(), index, knowledge.predicates()),
                        each.root().map(root -> Term.of(root.when(), index, knowledge.predicates())),
                        Term.of(each.alternative().when(), index, knowledge.predicates()),
                        each.signs().stream().map(index::require).toList()))
                .toArray(Bound[]::new);
    }

    private record Bound(
            RootDiscriminator content, Term arises, Optional<Term> root, Term alternative, List<Integer> signs) {}

    List<Discriminator> make(Situation situation) {
        List<Discriminator> made = List.of();
        for (Bound each : all) {
            if (each.arises().evaluate(situation.answers(), situation.setting()) == Truth.TRUE) {
                made = made.isEmpty() ? new ArrayList<>() : made;
                made.add(make(each, situation));
            }
        }
        return List.copyOf(made);
    }

    private Discriminator make(Bound each, Situation situation) {
        boolean other = each.alternative().evaluate(situation.answers(), situation.setting()) == Truth.TRUE;
        boolean root = each.root().isPresent()
                && each.root().get().evaluate(situation.answers(), situation.setting()) == Truth.TRUE;
        RootDiscriminator content = each.content();
        if (root == other) {
            return with(each, situation, Outcome.UNDECIDED, "", undecided(each, situation, root), "");
        }
        Direction direction = other ? content.alternative() : content.root().orElseThrow();
        return with(
                each,
                situation,
                other ? Outcome.ALTERNATIVE : Outcome.ROOT,
                direction.label(),
                direction.sentence(),
                direction.next());
    }

    private static Discriminator with(
            Bound each, Situation situation, Outcome outcome, String pointsTo, String sentence, String next) {
        RootDiscriminator content = each.content();
        List<Sign> signs = new ArrayList<>();
        for (int i = 0; i < each.signs().size(); i++) {
            signs.add(new Sign(
                    content.signs().get(i),
                    situation.answers().status(each.signs().get(i)).id()));
        }
        return new Discriminator(
                content.id(),
                content.label(),
                outcome,
                pointsTo,
                sentence,
                next,
                List.copyOf(signs),
                content.citation());
    }

    private String undecided(Bound each, Situation situation, boolean both) {
        if (both) {
            return each.content().tells() + "; the signs known speak for both.";
        }
        var unknown = new StringJoiner("; ");
        for (int sign : each.signs()) {
            if (situation.answers().isUnknown(sign)) {
                unknown.add(index.finding(sign).label() + ": " + why(sign, situation));
            }
        }
        return each.content().tells()
                + (unknown.length() == 0 ? "; the signs known do not decide." : ". " + unknown + ".");
    }

    private String why(int sign, Situation situation) {
        if (situation.longKnown().get(sign) || situation.anyChangeToAsk().get(sign)) {
            return "known for long, no news";
        }
        return index.finding(sign).obtained() == Finding.Obtained.ASKED ? "not asked" : "not examined";
    }
}
