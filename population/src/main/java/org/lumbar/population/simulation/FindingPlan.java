package org.lumbar.population.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.lumbar.reasoning.RowInUse;

/// With what chance findings are drawn: without the conditions that speak of a finding by its base, with one of
/// them by its sensitivity. Of several conditions of a person the rarest speaks. [Marginals] sees to it that
/// the sensitivities and specificities come out in the population as the content has them, though people have
/// several conditions.
final class FindingPlan {

    private final List<Drawn> drawn;
    private final int blocks;
    private final double[][] base;
    private final List<List<Link>> links;
    private final boolean[] exact;
    private final int[][] placesOf;
    private final double[][] chancesOf;
    private final int[] commonFirst;

    /// @param rows the rows of each condition that the reasoner uses, in the order of the plan of conditions
    /// @param weights share of people in each cell
    FindingPlan(
            DrawnFindings findings,
            Frequencies frequencies,
            ConditionPlan conditions,
            List<List<RowInUse>> rows,
            double[] weights,
            double largestChance) {
        drawn = findings.drawn();
        blocks = findings.blocks();
        base = drawn.stream().map(each -> each.base().cells()).toArray(double[][]::new);
        commonFirst = commonFirst(conditions, weights);
        links = links(frequencies, rows, largestChance);
        boolean[] related = related();
        exact = new boolean[drawn.size()];
        double[][] chances = new double[drawn.size()][];
        var marginals = new Marginals(conditions, weights);
        for (int place = 0; place < exact.length; place++) {
            Marginals.Chances solved = marginals.solve(drawn.get(place).base(), links.get(place), !related[place]);
            exact[place] = solved.exact();
            chances[place] = solved.with();
        }
        raiseWider();
        placesOf = new int[conditions.size()][];
        chancesOf = new double[conditions.size()][];
        for (int condition = 0; condition < placesOf.length; condition++) {
            ofCondition(condition, chances);
        }
    }

    private List<List<Link>> links(Frequencies frequencies, List<List<RowInUse>> rows, double largestChance) {
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < drawn.size(); place++) {
            places.put(drawn.get(place).finding().id(), place);
        }
        List<List<Link>> all = new ArrayList<>();
        drawn.forEach(_ -> all.add(new ArrayList<>()));
        // the rarest first
        for (int i = commonFirst.length - 1; i >= 0; i--) {
            int condition = commonFirst[i];
            Map<Integer, Link> ofOne = new TreeMap<>();
            for (RowInUse row : rows.get(condition)) {
                Integer place = places.get(row.finding());
                if (place != null) {
                    // rows of all comers come first, and count before those of a picture
                    ofOne.putIfAbsent(place, link(condition, row, place, frequencies, largestChance));
                }
            }
            implied(condition, ofOne);
            ofOne.forEach((place, link) -> all.get(place).add(link));
        }
        return all.stream().map(List::copyOf).toList();
    }

    private Link link(int condition, RowInUse row, int place, Frequencies frequencies, double largestChance) {
        if (row.sensitivity().isPresent()) {
            return new Link(condition, row.sensitivity().getAsDouble(), Link.Kind.MEASURED);
        }
        double share = frequencies
                .overall(row.finding())
                .orElseGet(() -> IntStream.range(0, Cells.COUNT)
                        .mapToDouble(cell -> base[place][cell])
                        .max()
                        .orElse(0));
        return new Link(
                condition,
                Math.min(largestChance, row.likelihoodRatio() * share),
                row.pattern() ? Link.Kind.PATTERN : Link.Kind.RATIO);
    }

    /// Whoever has a finding has what it implies, so with a condition that is at least as frequent.
    private void implied(int condition, Map<Integer, Link> ofOne) {
        for (int place = drawn.size() - 1; place >= 0; place--) {
            Link link = ofOne.get(place);
            if (link != null) {
                for (int wide : drawn.get(place).wider()) {
                    Link before = ofOne.get(wide);
                    double least = before == null ? Marginals.mean(base[wide]) : before.sensitivity();
                    if (link.sensitivity() > least) {
                        ofOne.put(wide, new Link(condition, link.sensitivity(), Link.Kind.IMPLIED));
                    }
                }
            }
        }
    }

    /// Which findings imply others or are implied.
    private boolean[] related() {
        boolean[] related = new boolean[drawn.size()];
        for (int place = 0; place < related.length; place++) {
            for (int wide : drawn.get(place).wider()) {
                related[wide] = true;
                related[place] = true;
            }
        }
        return related;
    }

    private void raiseWider() {
        for (int place = drawn.size() - 1; place >= 0; place--) {
            for (int wide : drawn.get(place).wider()) {
                for (int cell = 0; cell < Cells.COUNT; cell++) {
                    base[wide][cell] = Math.max(base[wide][cell], base[place][cell]);
                }
            }
        }
    }

    private void ofCondition(int condition, double[][] chances) {
        List<Integer> places = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (int place = 0; place < drawn.size(); place++) {
            for (int i = 0; i < links.get(place).size(); i++) {
                if (links.get(place).get(i).condition() == condition) {
                    places.add(place);
                    values.add(chances[place][i]);
                }
            }
        }
        placesOf[condition] = places.stream().mapToInt(Integer::intValue).toArray();
        chancesOf[condition] = values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static int[] commonFirst(ConditionPlan conditions, double[] weights) {
        return IntStream.range(0, conditions.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(condition -> -conditions.prevalence(condition, weights))
                        // a member speaks before a parent that is no more frequent
                        .thenComparingInt(conditions::depth))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    List<Drawn> drawn() {
        return drawn;
    }

    int blocks() {
        return blocks;
    }

    /// What conditions say of a finding, the rarest first.
    List<Link> links(int place) {
        return links.get(place);
    }

    /// The chance in people with none of the conditions, as it is drawn, in each cell. Not to be changed.
    double[] base(int place) {
        return base[place];
    }

    /// Whether sensitivities and the specificity come out in the population as the content has them.
    boolean isExact(int place) {
        return exact[place];
    }

    /// Works out the chance of each finding for a person whose conditions are drawn.
    void chances(Person person) {
        for (int place = 0; place < base.length; place++) {
            person.chance[place] = base[place][person.cell];
        }
        for (int condition : commonFirst) {
            if (person.conditions[condition]) {
                int[] places = placesOf[condition];
                for (int i = 0; i < places.length; i++) {
                    // what is 0 without the condition is so by age or sex
                    person.chance[places[i]] = person.chance[places[i]] > 0 ? chancesOf[condition][i] : 0;
                }
            }
        }
    }
}
