package org.lumbar.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lumbar.assess.NerveRoots.Root;
import org.lumbar.assess.NerveRoots.Sign;
import org.lumbar.knowledge.NerveRootModel;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.Side;
import org.lumbar.reasoning.RootReasoner;
import org.lumbar.triage.Situation;

/// Words the posterior over nerve roots.
final class RootMaker {

    private final Optional<RootReasoner> reasoner;

    RootMaker(Optional<RootReasoner> reasoner) {
        this.reasoner = reasoner;
    }

    /// The posterior in words, empty where it is not worth showing.
    ///
    /// @param sides side on which a finding is present, by finding number
    Optional<NerveRoots> make(Situation situation, Map<Integer, Side> sides) {
        if (reasoner.isEmpty() || !reasoner.get().isShown(situation.answers(), situation.setting())) {
            return Optional.empty();
        }
        RootReasoner roots = reasoner.get();
        NerveRootModel model = roots.model();
        double[] posterior = roots.posterior(situation.answers(), situation.setting());
        List<Root> all = new ArrayList<>();
        for (int i = 0; i < posterior.length; i++) {
            String disc = i < model.discs().size() ? model.discs().get(i) : "";
            all.add(new Root(model.roots().get(i), posterior[i], model.priors().get(i), disc));
        }
        all.sort(Comparator.comparingDouble(Root::probability).reversed());
        List<Sign> signs = new ArrayList<>();
        Answers answers = situation.answers();
        for (int sign : roots.known(answers)) {
            signs.add(new Sign(
                    model.signs().get(sign).finding(),
                    roots.status(sign, answers).id()));
        }
        Root first = all.getFirst();
        // decided only when more likely than all others together, and more likely than before any sign
        boolean decided = !first.root().equals("none")
                && first.probability() > 1 - first.probability()
                && first.probability() > first.prior();
        String statement;
        if (signs.isEmpty()) {
            statement = "No sign is known; these are the priors of leg-dominant pain.";
        } else if (decided) {
            statement = first.root() + " root"
                    + (first.disc().isEmpty() ? "" : ": " + first.disc())
                    + ". Signs locate a root only moderately well.";
        } else {
            statement = "The signs do not decide between the roots.";
        }
        return Optional.of(
                new NerveRoots(List.copyOf(all), decided, statement, List.copyOf(signs), side(roots, sides)));
    }

    private static Side side(RootReasoner roots, Map<Integer, Side> sides) {
        if (sides.isEmpty()) {
            return Side.UNSTATED;
        }
        Side ofSigns = joined(roots.signs(), sides);
        return ofSigns == Side.UNSTATED ? joined(roots.complaints(), sides) : ofSigns;
    }

    private static Side joined(int[] findings, Map<Integer, Side> sides) {
        Side joined = Side.UNSTATED;
        for (int finding : findings) {
            Side side = sides.getOrDefault(finding, Side.UNSTATED);
            if (joined == Side.UNSTATED) {
                joined = side;
            } else if (side != Side.UNSTATED && side != joined) {
                return Side.BOTH;
            }
        }
        return joined;
    }
}
