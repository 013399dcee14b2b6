package org.lumbar.reasoning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.lumbar.knowledge.Condition;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Setting;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.FindingIndex;

/// The models of all conditions in all settings.
public final class Reasoner {

    private final Map<Setting, Models> models = new ConcurrentHashMap<>();
    private final Function<Setting, Models> build;
    private final PosteriorMaker maker;
    private final int[] parents;
    private final int[] members;

    private Reasoner(Knowledge knowledge, FindingIndex index, boolean measuredOnly) {
        Constants constants = Constants.of(knowledge.design());
        build = setting -> {
            // each condition stands by itself, and a short process waits for all of them
            List<Built> built = knowledge.conditions().parallelStream()
                    .map(condition -> Built.of(knowledge, index, constants, condition, setting, measuredOnly))
                    .toList();
            List<ConditionModel> all = built.stream().map(Built::model).toList();
            Set<Unused> unused = new LinkedHashSet<>();
            built.forEach(each -> unused.addAll(each.unused()));
            List<PopulationModel> ofAll = all.stream().map(ConditionModel::all).toList();
            return new Models(all, new EvidenceTable(ofAll, setting, index), new Baselines(all, index), unused);
        };
        maker = new PosteriorMaker(index);
        parents = parents(knowledge.conditions());
        members = IntStream.of(childrenFirst(parents))
                .filter(each -> parents[each] >= 0)
                .toArray();
    }

    /// The model of a condition, and the rows that it does not use.
    private record Built(ConditionModel model, List<Unused> unused) {

        static Built of(
                Knowledge knowledge,
                FindingIndex index,
                Constants constants,
                Condition condition,
                Setting setting,
                boolean measuredOnly) {
            List<Unused> unused = new ArrayList<>();
            return new Built(
                    ConditionModel.of(knowledge, index, constants, condition, setting, measuredOnly, unused::add),
                    unused);
        }
    }

    private record Models(List<ConditionModel> all, EvidenceTable table, Baselines baselines, Set<Unused> unused) {}

    /// The models of a content; those of a setting are built when it is first asked for.
    ///
    /// @param measuredOnly whether patterns of unmeasured accuracy are left out
    /// @throws IllegalArgumentException when the content does not hold together; the check finds this at build time
    public static Reasoner of(Knowledge knowledge, FindingIndex index, boolean measuredOnly) {
        return new Reasoner(knowledge, index, measuredOnly);
    }

    private static int[] parents(List<Condition> conditions) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < conditions.size(); i++) {
            numbers.put(conditions.get(i).id(), i);
        }
        int[] parents = new int[conditions.size()];
        for (int i = 0; i < parents.length; i++) {
            Integer parent = conditions.get(i).partOf().map(numbers::get).orElse(null);
            parents[i] = parent == null ? -1 : parent;
        }
        return parents;
    }

    /// Children before their parents, so that a parent sees the final probability of each child.
    private static int[] childrenFirst(int[] parents) {
        List<Integer> order = new ArrayList<>();
        while (order.size() < parents.length) {
            int before = order.size();
            for (int i = 0; i < parents.length; i++) {
                int candidate = i;
                boolean waits = false;
                for (int child = 0; child < parents.length; child++) {
                    waits |= parents[child] == candidate && !order.contains(child);
                }
                if (!waits && !order.contains(candidate)) {
                    order.add(candidate);
                }
            }
            if (order.size() == before) {
                throw new IllegalArgumentException("conditions are part of one another in a circle");
            }
        }
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    /// The models of a setting, in the order of the content.
    public List<ConditionModel> models(Setting setting) {
        return built(setting).all();
    }

    private Models built(Setting setting) {
        return models.computeIfAbsent(setting, build);
    }

    /// The number of each condition's family parent, -1 where it has none.
    public int parent(int condition) {
        return parents[condition];
    }

    /// Rows of the content that the arithmetic does not use, with the reason.
    public Set<Unused> unused() {
        Set<Unused> unused = new LinkedHashSet<>();
        for (Setting setting : Setting.values()) {
            unused.addAll(built(setting).unused());
        }
        return unused;
    }

    /// Rows of the content that the arithmetic does not use in a setting, with the reason.
    public Set<Unused> unused(Setting setting) {
        return Set.copyOf(built(setting).unused());
    }

    /// The posterior log-odds of every condition, families considered: a parent is at least as likely as its
    /// children.
    public double[] logOdds(Setting setting, Answers answers) {
        Models built = built(setting);
        double[] logOdds = built.table().logOdds(answers, built.baselines().priors(answers));
        for (int i = 0; i < logOdds.length; i++) {
            logOdds[i] = Math.max(logOdds[i], built.all().get(i).enteredLogOdds(answers));
        }
        raiseFamilies(logOdds);
        return logOdds;
    }

    /// The log-odds of every condition with only age, sex and setting known, families considered.
    public double[] baseline(Setting setting, Answers person) {
        double[] logOdds = built(setting).baselines().logOdds(person).clone();
        raiseFamilies(logOdds);
        return logOdds;
    }

    /// The numbers of the conditions that are part of a family, members of members first. Not to be changed.
    public int[] members() {
        return members;
    }

    /// Raises each parent to its likeliest child.
    public void raiseFamilies(double[] logOdds) {
        for (int condition : members) {
            int parent = parents[condition];
            logOdds[parent] = Math.max(logOdds[parent], logOdds[condition]);
        }
    }

    /// What the answers say of every condition.
    ///
    /// @param answers what is known; must not change while the result is in use
    /// @param person the same person with only age, sex and setting known
    public Weighings weigh(Setting setting, Answers answers, Answers person) {
        Models built = built(setting);
        double[] ofAll = built.table().logOdds(answers, built.baselines().priors(answers));
        return new Weighings(this, maker, built.all(), ofAll, answers, baseline(setting, person));
    }
}
