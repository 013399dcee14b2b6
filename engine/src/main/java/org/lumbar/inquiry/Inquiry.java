package org.lumbar.inquiry;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.lumbar.knowledge.Design;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Finding.Kind;
import org.lumbar.knowledge.Finding.Obtained;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.Urgency.Level;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.reasoning.Posterior;
import org.lumbar.reasoning.Weighings;
import org.lumbar.triage.Situation;
import org.lumbar.triage.Triage;

/// Finds the next question: after the gates, by net benefit over cost; and proves, by trying each, whether any
/// one further answer changes the urgency.
public final class Inquiry {

    /// How many questions beside gates are worth a reader's time at once.
    private static final int MOST_QUESTIONS = 5;

    /// Log-odds that differ by less differ only by the order in which they were added up.
    private static final double ROUNDING = 1e-9;

    private final FindingIndex index;
    private final Triage triage;
    private final Map<Setting, Prepared> prepared = new ConcurrentHashMap<>();
    private final Function<Setting, Prepared> prepare;
    private final double[] cost;

    /// The inquiry of a content.
    public Inquiry(Knowledge knowledge, FindingIndex index, Triage triage) {
        this.index = index;
        this.triage = triage;
        var gateFindings = new BitSet();
        for (int gate = 0; gate < triage.gates().gates().size(); gate++) {
            gateFindings.set(triage.gates().finding(gate));
        }
        prepare = setting -> {
            Touched ofSetting = Touched.of(index, triage, setting);
            return new Prepared(ofSetting, candidates(ofSetting, gateFindings));
        };
        Design design = knowledge.design();
        cost = new double[Obtained.values().length];
        for (Obtained obtained : Obtained.values()) {
            cost[obtained.ordinal()] = design.value("cost-" + obtained.id());
        }
    }

    private long[] candidates(Touched ofSetting, BitSet gateFindings) {
        long[] candidates = new long[index.words()];
        for (int finding = 0; finding < index.size(); finding++) {
            Finding each = index.finding(finding);
            boolean askable = each.kind() == Kind.BOOLEAN && !each.question().isEmpty() && !gateFindings.get(finding);
            if (askable && ofSetting.matters()[finding]) {
                candidates[finding >>> 6] |= 1L << finding;
            }
        }
        return candidates;
    }

    /// @param candidates the findings worth trying, 64 a word
    @SuppressWarnings("ArrayRecordComponent") // walked through, never compared
    private record Prepared(Touched touched, long[] candidates) {}

    /// What was found.
    ///
    /// @param suggestions questions beside the gates, best first
    /// @param changes single answers that would change the urgency
    /// @param tried how many findings were tried
    public record Result(List<Suggestion> suggestions, List<Change> changes, int tried) {}

    /// A question beside the gates.
    ///
    /// @param finding number of the finding
    /// @param value net benefit over cost; empty where no accuracy is published
    /// @param condition number of the condition it says most about
    /// @param ifPresent posterior probability of that condition if present
    /// @param entryMet whether that condition's picture would then be met, so that its people are meant
    public record Suggestion(int finding, OptionalDouble value, int condition, double ifPresent, boolean entryMet) {}

    /// An answer that would change the urgency.
    ///
    /// @param finding number of the finding
    /// @param present the answer
    /// @param level level it would give
    public record Change(int finding, boolean present, Level level) {}

    /// Works out what the answers to each finding can change in a setting, before it is first needed.
    public void prepare(Setting setting) {
        prepared.computeIfAbsent(setting, prepare);
    }

    /// Tries every unanswered finding.
    ///
    /// @param weighings what is known says of each condition
    /// @param sources what [Triage#sources] gave for the same situation
    /// @param openGates numbers of the open gates
    public Result inquire(Situation situation, Weighings weighings, int[] sources, List<Integer> openGates) {
        var gates = new BitSet();
        for (int gate : openGates) {
            gates.set(gate);
        }
        Prepared ready = prepared.computeIfAbsent(situation.setting(), prepare);
        Touched ofSetting = ready.touched();
        var trial = new Trial(index, triage, ofSetting, situation, weighings, sources, gates);
        double[] thresholds = thresholds(trial.level());
        List<Suggestion> suggestions = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        int count = 0;
        for (int word = 0; word < ready.candidates().length; word++) {
            long open = ready.candidates()[word] & situation.answers().unknownWord(word);
            count += Long.bitCount(open);
            long present = trial.mayChangeIfPresent(word);
            long absent = trial.mayChangeIfAbsent(word);
            open &= present | absent;
            while (open != 0) {
                int bit = Long.numberOfTrailingZeros(open);
                open &= open - 1;
                int finding = word * Long.SIZE + bit;
                if ((present >>> bit & 1) != 0) {
                    change(finding, true, trial.ifPresent(finding), trial, changes);
                    if (situation.adult() && trial.decidesByProbability(finding)) {
                        suggest(finding, trial, ofSetting, thresholds, suggestions);
                    }
                }
                if ((absent >>> bit & 1) != 0) {
                    change(finding, false, trial.ifAbsent(finding), trial, changes);
                }
            }
        }
        return new Result(List.copyOf(suggestions), List.copyOf(changes), count);
    }

    private void change(int finding, boolean answer, int level, Trial trial, List<Change> changes) {
        if (level != trial.level()) {
            changes.add(new Change(finding, answer, triage.urgency(level).level()));
        }
    }

    /// Best first: by value over cost, then the cheapest, then the one that would raise most.
    private int compare(Suggestion a, Suggestion b) {
        int byValue = Double.compare(b.value().orElse(0), a.value().orElse(0));
        if (byValue != 0) {
            return byValue;
        }
        int byCost = index.finding(a.finding())
                .obtained()
                .compareTo(index.finding(b.finding()).obtained());
        if (byCost != 0) {
            return byCost;
        }
        int byProbability = Double.compare(b.ifPresent(), a.ifPresent());
        return byProbability != 0 ? byProbability : Integer.compare(a.finding(), b.finding());
    }

    /// The threshold of each condition that would raise the present level: that of urgent below urgent, that of
    /// routine while the level is at most routine; none at or above urgent.
    private double[] thresholds(int level) {
        Level now = triage.urgency(level).level();
        int conditions = triage.reasoner().models(Setting.PRIMARY_CARE).size();
        double[] thresholds = new double[conditions];
        for (int condition = 0; condition < conditions; condition++) {
            double urgent = triage.urgentLogOdds(condition);
            thresholds[condition] = now.compareTo(Level.URGENT) >= 0
                    ? Double.NaN
                    : Double.isFinite(urgent) ? urgent : triage.routineLogOdds();
        }
        return thresholds;
    }

    private void suggest(
            int finding, Trial trial, Touched ofSetting, double[] thresholds, List<Suggestion> suggestions) {
        double value = 0;
        int most = -1;
        for (int condition : ofSetting.conditionsIfPresent()[finding]) {
            double before = trial.logOdds()[condition];
            double after = trial.tried(condition);
            // an answer that cannot carry the condition over its threshold decides nothing
            boolean decides = after >= thresholds[condition] && after > before + ROUNDING;
            if (!decides || trial.isEstablished(condition)) {
                continue;
            }
            if (most < 0 || after > trial.tried(most)) {
                most = condition;
            }
            var accuracy = trial.accuracy(condition, finding);
            if (accuracy.isPresent()) {
                value += NetBenefit.value(
                        Posterior.probability(before),
                        Posterior.probability(after),
                        accuracy.get().sensitivity(),
                        accuracy.get().specificity(),
                        Posterior.probability(thresholds[condition]));
            }
        }
        if (most >= 0) {
            double perCost = value / cost[index.finding(finding).obtained().ordinal()];
            keepBest(
                    new Suggestion(
                            finding,
                            perCost > 0 ? OptionalDouble.of(perCost) : OptionalDouble.empty(),
                            most,
                            Posterior.probability(trial.tried(most)),
                            trial.entryMetIfPresent(most, finding)),
                    suggestions);
        }
    }

    /// Puts a suggestion in its place among the best ones.
    private void keepBest(Suggestion suggestion, List<Suggestion> best) {
        int place = best.size();
        while (place > 0 && compare(suggestion, best.get(place - 1)) < 0) {
            place--;
        }
        if (place < MOST_QUESTIONS) {
            best.add(place, suggestion);
            if (best.size() > MOST_QUESTIONS) {
                best.removeLast();
            }
        }
    }
}
