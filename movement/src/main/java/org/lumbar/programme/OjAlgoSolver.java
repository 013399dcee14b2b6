package org.lumbar.programme;

import java.util.List;
import java.util.Optional;
import org.lumbar.programme.IntegerModel.Row;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;
import org.ojalgo.optimisation.integer.NodeKey;
import org.ojalgo.type.context.NumberContext;

/// Solves with the branch and bound of ojAlgo, on one thread, so that nothing depends on which of two threads
/// was
/// quicker, and with a limit on steps rather than on time, so that nothing depends on the machine.
final class OjAlgoSolver implements Solver {

    private final int steps;

    /// @param steps nodes after which the best choice so far is taken, with the gap to what was proven
    OjAlgoSolver(int steps) {
        this.steps = steps;
    }

    @Override
    public Optional<Choice> solve(IntegerModel model) {
        return solve(made(model), model);
    }

    @Override
    public Optional<Choice> better(IntegerModel model, long than) {
        ExpressionsBasedModel made = made(model);
        better(made, model, than + 1);
        return solve(made, model).filter(choice -> choice.gain() > than);
    }

    private static void better(ExpressionsBasedModel made, IntegerModel model, long least) {
        Expression gain = made.addExpression("better");
        for (int i = 0; i < model.variables().size(); i++) {
            gain.add(made.getVariable(i), model.variables().get(i).gain());
        }
        gain.lower(least);
    }

    // the library takes its one comparator as a list of arguments of a generic type
    @SuppressWarnings("unchecked")
    private Optional<Choice> solve(ExpressionsBasedModel made, IntegerModel model) {
        made.options.integer(IntegerStrategy.newConfigurable()
                .withParallelism(() -> 1)
                .withPriorityDefinitions(NodeKey.MAX_OBJECTIVE)
                .withGapTolerance(NumberContext.of(12, 9)));
        // the sparse simplex gave choices as the best that were not (docs/decisions/0016)
        made.options.sparse = false;
        made.options.iterations_suffice = steps;
        made.options.iterations_abort = steps;
        made.options.time_suffice = Long.MAX_VALUE;
        made.options.time_abort = Long.MAX_VALUE;
        Optimisation.Result result = made.maximise();
        if (!result.getState().isFeasible()) {
            return Optional.empty();
        }
        long[] values = new long[model.variables().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.round(result.doubleValue(i));
        }
        if (!model.holds(values)) {
            throw new IllegalStateException("the solver's choice breaks a limit of the model");
        }
        long gain = model.gain(values);
        return Optional.of(new Choice(values, gain, result.getState().isOptimal() ? gain : relaxed(model, gain)));
    }

    /// What the best choice would be worth at most: that of the model in broken numbers.
    private static long relaxed(IntegerModel model, long gain) {
        ExpressionsBasedModel made = made(model);
        made.relax();
        return Math.max(gain, (long) Math.floor(made.maximise().getValue() + 1e-6));
    }

    private static ExpressionsBasedModel made(IntegerModel model) {
        var made = new ExpressionsBasedModel();
        List<IntegerModel.Variable> variables = model.variables();
        for (int i = 0; i < variables.size(); i++) {
            IntegerModel.Variable variable = variables.get(i);
            made.addVariable(variable.name() + "#" + i)
                    .integer()
                    .lower(0)
                    .upper(variable.most())
                    .weight(variable.gain());
        }
        List<Variable> columns = made.getVariables();
        for (int i = 0; i < model.rows().size(); i++) {
            row(made, columns, model.rows().get(i), i);
        }
        return made;
    }

    private static void row(ExpressionsBasedModel made, List<Variable> columns, Row row, int number) {
        Expression expression = made.addExpression(row.name() + "#" + number);
        for (int i = 0; i < row.variables().length; i++) {
            expression.add(columns.get(row.variables()[i]), row.weights()[i]);
        }
        if (row.low() != -IntegerModel.NO_LIMIT) {
            expression.lower(row.low());
        }
        if (row.high() != IntegerModel.NO_LIMIT) {
            expression.upper(row.high());
        }
    }
}
