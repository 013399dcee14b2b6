package org.lumbar.population.simulation;

import java.util.Arrays;
import java.util.List;
import org.lumbar.knowledge.Condition;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.simulation.SimulationContent;
import org.lumbar.reasoning.ConditionModel;
import org.lumbar.reasoning.Reasoner;
import org.lumbar.reasoning.Truth;

/// How likely each condition is in each cell: what the reasoner says of somebody of whom only age, sex and
/// setting are known. Conditions are independent of each other but for families: who has a member has the
/// parent.
final class ConditionPlan {

    private final String[] ids;
    private final int[] parents;
    private final int[] membersFirst;
    private final double[][] chance;
    private final double[][] own;

    /// @throws IllegalArgumentException when the content restricts a condition that it does not have
    ConditionPlan(Knowledge knowledge, SimulationContent content, Reasoner reasoner, Setting setting, Cells cells) {
        ids = reasoner.models(setting).stream()
                .map(ConditionModel::condition)
                .map(Condition::id)
                .toArray(String[]::new);
        parents = new int[ids.length];
        for (int i = 0; i < ids.length; i++) {
            parents[i] = reasoner.parent(i);
        }
        membersFirst = membersFirst(reasoner.members(), parents);
        boolean[][] possible = possible(content, cells);
        chance = new double[Cells.COUNT][];
        own = new double[Cells.COUNT][];
        for (int cell = 0; cell < Cells.COUNT; cell++) {
            double[] logOdds = reasoner.baseline(setting, cells.people(cell));
            chance[cell] = new double[ids.length];
            for (int i = 0; i < ids.length; i++) {
                chance[cell][i] = possible[i][cell] ? 1 / (1 + StrictMath.exp(-logOdds[i])) : 0;
            }
            own[cell] = own(chance[cell]);
        }
    }

    private boolean[][] possible(SimulationContent content, Cells cells) {
        boolean[][] possible = new boolean[ids.length][Cells.COUNT];
        for (boolean[] each : possible) {
            Arrays.fill(each, true);
        }
        for (SimulationContent.Only only : content.only()) {
            Truth[] truth = cells.truth(only.when());
            for (String condition : only.conditions()) {
                int number = List.of(ids).indexOf(condition);
                if (number < 0) {
                    throw new IllegalArgumentException("the simulation restricts the condition " + condition
                            + ", which the content does not have");
                }
                for (int cell = 0; cell < Cells.COUNT; cell++) {
                    possible[number][cell] &= truth[cell] == Truth.TRUE;
                }
            }
        }
        return possible;
    }

    /// All conditions, members of families before their parents.
    private static int[] membersFirst(int[] members, int[] parents) {
        int[] order = new int[parents.length];
        int count = 0;
        for (int member : members) {
            order[count++] = member;
        }
        for (int i = 0; i < parents.length; i++) {
            if (parents[i] < 0) {
                order[count++] = i;
            }
        }
        return order;
    }

    /// The chance that a condition is there without any of its members, so that with them it is as likely as it
    /// should.
    private double[] own(double[] whole) {
        double[] withoutMembers = new double[whole.length];
        Arrays.fill(withoutMembers, 1);
        double[] alone = new double[whole.length];
        for (int condition : membersFirst) {
            double byMembers = 1 - withoutMembers[condition];
            alone[condition] = byMembers >= whole[condition] ? 0 : (whole[condition] - byMembers) / (1 - byMembers);
            if (parents[condition] >= 0) {
                withoutMembers[parents[condition]] *= withoutMembers[condition] * (1 - alone[condition]);
            }
        }
        return alone;
    }

    int size() {
        return ids.length;
    }

    String id(int condition) {
        return ids[condition];
    }

    /// The chance of a condition in a cell.
    double chance(int cell, int condition) {
        return chance[cell][condition];
    }

    /// How common a condition is in all people.
    ///
    /// @param weights share of people in each cell
    double prevalence(int condition, double[] weights) {
        double sum = 0;
        for (int cell = 0; cell < Cells.COUNT; cell++) {
            sum += weights[cell] * chance[cell][condition];
        }
        return sum;
    }

    /// The number of a condition, -1 when there is none of this name.
    int number(String id) {
        return List.of(ids).indexOf(id);
    }

    /// How many families a condition is part of, one in another.
    int depth(int condition) {
        int depth = 0;
        for (int each = parents[condition]; each >= 0; each = parents[each]) {
            depth++;
        }
        return depth;
    }

    /// The chance of a condition in people of a cell who have another one.
    double chanceWith(int cell, int condition, int other) {
        if (isWithin(condition, other) && chance[cell][other] > 0) {
            return Math.min(1, chance[cell][condition] / chance[cell][other]);
        }
        return isWithin(other, condition) ? 1 : chance[cell][condition];
    }

    /// The chance of a condition in people of a cell who do not have another one.
    double chanceWithout(int cell, int condition, int other) {
        if (isWithin(condition, other)) {
            return 0;
        }
        return isWithin(other, condition)
                ? Math.max(0, (chance[cell][condition] - chance[cell][other]) / (1 - chance[cell][other]))
                : chance[cell][condition];
    }

    /// Whether a condition is another one or part of it.
    private boolean isWithin(int condition, int other) {
        int each = condition;
        while (each >= 0 && each != other) {
            each = parents[each];
        }
        return each == other;
    }

    /// Draws who has what.
    ///
    /// @param into a place for each condition, all false
    void draw(int cell, PersonRandom random, boolean[] into) {
        double[] alone = own[cell];
        for (int condition : membersFirst) {
            into[condition] |= random.nextDouble() < alone[condition];
            if (into[condition] && parents[condition] >= 0) {
                into[parents[condition]] = true;
            }
        }
    }
}
