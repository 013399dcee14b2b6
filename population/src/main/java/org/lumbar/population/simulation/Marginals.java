package org.lumbar.population.simulation;

import java.util.Arrays;
import java.util.List;
import org.lumbar.population.simulation.Drawn.Base;

/// Makes figures come out in the population as the content has them. Of several conditions of a person the
/// rarest speaks, so among people with a frequent condition some have a finding by the chance of a rarer one;
/// what the frequent condition says itself is set so that all its people together show its sensitivity. In the
/// same way the chance of people with none of the conditions is set so that the specificity holds that it is
/// from.
final class Marginals {

    private final ConditionPlan conditions;
    private final double[] weights;

    /// @param weights share of people in each cell
    Marginals(ConditionPlan conditions, double[] weights) {
        this.conditions = conditions;
        this.weights = weights;
    }

    /// @param with chance with each condition, when it speaks
    /// @param exact whether the figures of the content come out
    @SuppressWarnings("ArrayRecordComponent") // handed on once
    record Chances(double[] with, boolean exact) {}

    static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    /// Solves one finding; the base is changed in place.
    ///
    /// @param links what conditions say of it, the rarest first
    /// @param alone whether it implies nothing and nothing implies it, and the base may be changed
    Chances solve(Base base, List<Link> links, boolean alone) {
        double[] with = new double[links.size()];
        boolean exact = alone && !base.isRestricted();
        for (int i = 0; i < with.length; i++) {
            double wanted = with(links, i, with);
            boolean possible = wanted > 0 && wanted <= 1;
            // a member of a family that always speaks for its parent, or shows more than its parent leaves too little
            // for the parent's other people
            with[i] = possible ? wanted : Math.max(Base.LEAST, links.get(i).sensitivity());
            exact &= possible;
        }
        if (exact && !base.condition().isEmpty()) {
            double wanted = base(base, links, with);
            double possible = Math.clamp(wanted, Base.LEAST, 1);
            exact = possible == wanted;
            Arrays.fill(base.cells(), possible);
        }
        return new Chances(with, exact);
    }

    /// What a condition must say when it speaks.
    private double with(List<Link> links, int which, double[] rarer) {
        Link link = links.get(which);
        double all = 0;
        double spoken = 0;
        double present = 0;
        for (int cell = 0; cell < Cells.COUNT; cell++) {
            double people = weights[cell] * conditions.chance(cell, link.condition());
            double silent = people;
            for (int i = 0; i < which && people > 0; i++) {
                double speaks =
                        silent * conditions.chanceWith(cell, links.get(i).condition(), link.condition());
                silent -= speaks;
                spoken += speaks;
                present += speaks * rarer[i];
            }
            all += people;
        }
        // NaN where a rarer one always speaks
        return (link.sensitivity() * all - present) / (all - spoken);
    }

    /// What people with none of the conditions must show.
    private double base(Base base, List<Link> links, double[] with) {
        int own = conditions.number(base.condition());
        double all = 0;
        double spoken = 0;
        double present = 0;
        for (int cell = 0; cell < Cells.COUNT; cell++) {
            double people = weights[cell] * (1 - conditions.chance(cell, own));
            double silent = people;
            for (int i = 0; i < with.length; i++) {
                double speaks =
                        silent * conditions.chanceWithout(cell, links.get(i).condition(), own);
                silent -= speaks;
                spoken += speaks;
                present += speaks * with[i];
            }
            all += people;
        }
        return ((1 - base.specificity()) * all - present) / (all - spoken);
    }
}
