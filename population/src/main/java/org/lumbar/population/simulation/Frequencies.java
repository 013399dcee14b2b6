package org.lumbar.population.simulation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.lumbar.knowledge.Frequency;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Population;
import org.lumbar.knowledge.Population.Restriction;
import org.lumbar.knowledge.Population.Share;
import org.lumbar.knowledge.Population.Stratum;
import org.lumbar.population.simulation.Drawn.Base;
import org.lumbar.reasoning.Truth;

/// How often findings are seen in people without a condition, by age and sex as far as the content tells: by
/// the population that the simulation names, else by the frequency in plain back pain. What is known for years
/// and stable is left out, since it is no news to anyone.
final class Frequencies {

    private final Map<String, Frequency> frequencies;
    private final List<Population> chain;
    private final Cells cells;
    private final Map<String, Share> shares = new HashMap<>();

    /// @param chain the population and those it is like, the nearest first
    Frequencies(Knowledge knowledge, List<Population> chain, Cells cells) {
        this.frequencies = knowledge.frequencies();
        this.chain = chain;
        this.cells = cells;
        chain.forEach(population -> population.shares().forEach(share -> shares.putIfAbsent(share.finding(), share)));
    }

    boolean isKnown(String finding) {
        return frequencies.containsKey(finding) || shares.containsKey(finding);
    }

    /// The frequency in plain back pain that bounds patterns.
    OptionalDouble overall(String finding) {
        Frequency frequency = frequencies.get(finding);
        return frequency == null ? OptionalDouble.empty() : OptionalDouble.of(frequency.share());
    }

    /// The share in each cell.
    double[] of(String finding) {
        double[] all = new double[Cells.COUNT];
        Arrays.fill(all, overall(finding).orElse(0));
        Share share = shares.get(finding);
        if (share != null && share.overall().isPresent()) {
            Arrays.fill(all, share.overall().getAsDouble());
        } else if (share != null) {
            strata(share, all);
        }
        double recent = share == null ? 1 : share.recent().orElse(1);
        for (int cell = 0; cell < all.length; cell++) {
            all[cell] = Math.max(Base.LEAST, all[cell] * recent);
        }
        return restricted(finding, all);
    }

    /// Strata by more than age and sex leave the frequency as it is.
    private void strata(Share share, double[] all) {
        boolean[] settled = new boolean[all.length];
        for (Stratum stratum : share.strata()) {
            Truth[] truth = cells.truth(stratum.when());
            for (int cell = 0; cell < all.length; cell++) {
                if (!settled[cell] && truth[cell] != Truth.FALSE) {
                    settled[cell] = true;
                    all[cell] = truth[cell] == Truth.TRUE ? stratum.share() : all[cell];
                }
            }
        }
    }

    /// The same with nothing for those who cannot have it by age or sex.
    double[] restricted(String finding, double[] all) {
        for (Population population : chain) {
            for (Restriction restriction : population.restrictions()) {
                if (restriction.findings().contains(finding)) {
                    Truth[] truth = cells.truth(restriction.when());
                    for (int cell = 0; cell < all.length; cell++) {
                        all[cell] = truth[cell] == Truth.FALSE ? 0 : all[cell];
                    }
                }
            }
        }
        return all;
    }
}
