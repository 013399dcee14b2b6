package org.lumbar.population.simulation;

import java.util.List;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Population;
import org.lumbar.knowledge.Population.Share;
import org.lumbar.knowledge.Population.Spread;
import org.lumbar.knowledge.Populations;
import org.lumbar.knowledge.record.RecordMapping;
import org.lumbar.knowledge.simulation.SimulationContent;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.reasoning.ConditionModel;
import org.lumbar.reasoning.Reasoner;
import org.lumbar.reasoning.RowInUse;
import org.lumbar.reasoning.Term;

/// Everything that people of one setting are drawn from, worked out once. Immutable.
///
/// @param femaleShare share of women
/// @param weights share of people in each cell
@SuppressWarnings("ArrayRecordComponent") // one plan a run, never compared
record Plan(
        Knowledge knowledge,
        SimulationContent content,
        RecordCodes codes,
        LookBacks lookBacks,
        ConditionPlan conditions,
        FindingPlan findings,
        EventPlan events,
        Bands ages,
        Bands durations,
        Temperatures temperatures,
        double femaleShare,
        double[] weights) {

    private static final double WHOLE = 1;
    private static final double TENTH = 0.1;

    /// @throws IllegalArgumentException when the content does not hold together
    static Plan of(
            Knowledge knowledge,
            Populations populations,
            RecordMapping mapping,
            SimulationContent content,
            SimulationRequest request) {
        var index = FindingIndex.of(knowledge);
        var cells = new Cells(index, request.setting(), predicate -> Term.of(predicate, index, knowledge.predicates()));
        List<Population> chain = populations.chain(content.population());
        var codes = new RecordCodes(knowledge, mapping);
        var lookBacks = new LookBacks(knowledge, mapping);
        Reasoner reasoner = Reasoner.of(knowledge, index, false);
        var conditions = new ConditionPlan(knowledge, content, reasoner, request.setting(), cells);
        var events = new EventPlan(
                content.events(), cells, codes, lookBacks, (int) request.date().toEpochDay());
        List<List<RowInUse>> rows = reasoner.models(request.setting()).stream()
                .map(ConditionModel::rows)
                .toList();
        var frequencies = new Frequencies(knowledge, chain, cells);
        var drawn = new DrawnFindings(
                knowledge,
                index,
                frequencies,
                rows.stream().flatMap(List::stream).toList(),
                events.findings());
        Bands ages = bands(chain, FindingIndex.AGE, WHOLE);
        double femaleShare = femaleShare(chain);
        double[] weights = weights(ages.shares(Cells.OLDEST + 1), femaleShare);
        var findings = new FindingPlan(drawn, frequencies, conditions, rows, weights, content.value("largest-chance"));
        return new Plan(
                knowledge,
                content,
                codes,
                lookBacks,
                conditions,
                findings,
                events,
                ages,
                bands(chain, FindingIndex.EPISODE_DURATION, WHOLE),
                new Temperatures(bands(chain, Temperatures.QUANTITY, TENTH), findings),
                femaleShare,
                weights);
    }

    /// The share of people in each cell.
    private static double[] weights(double[] ofAges, double femaleShare) {
        double[] weights = new double[Cells.COUNT];
        for (int age = 0; age < ofAges.length; age++) {
            weights[Cells.of(true, age)] = ofAges[age] * femaleShare;
            weights[Cells.of(false, age)] = ofAges[age] * (1 - femaleShare);
        }
        return weights;
    }

    private static Bands bands(List<Population> chain, String quantity, double step) {
        for (Population each : chain) {
            for (Spread spread : each.quantities()) {
                if (spread.quantity().equals(quantity)) {
                    return new Bands(spread, step);
                }
            }
        }
        throw new IllegalArgumentException("the population " + chain.getFirst().id() + " does not say how " + quantity
                + " is spread; the simulation needs it");
    }

    private static double femaleShare(List<Population> chain) {
        for (Population each : chain) {
            for (Share share : each.shares()) {
                if (share.finding().equals(FindingIndex.FEMALE)
                        && share.overall().isPresent()) {
                    return share.overall().getAsDouble();
                }
            }
        }
        throw new IllegalArgumentException("the population " + chain.getFirst().id()
                + " does not say how many are women; the simulation needs it");
    }
}
