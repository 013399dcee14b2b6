package org.lumbar.reasoning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.lumbar.knowledge.Condition;
import org.lumbar.knowledge.Condition.Establishing;
import org.lumbar.knowledge.Evidence;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.NamedPredicate;
import org.lumbar.knowledge.Predicate;
import org.lumbar.knowledge.Setting;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.FindingIndex;

/// One condition in one setting: the model of all comers and, where its picture is met, the model of the people
/// who meet it. The posterior is the larger of the two, so meeting the picture never lowers it.
public final class ConditionModel {

    private final Condition condition;
    private final Setting setting;
    private final PopulationModel all;
    private final Optional<AskedTerm> entry;
    private final Optional<LonePresence> entryPresence;
    private final Optional<PopulationModel> entered;
    private final Term[] establishedBy;
    private final BitSet entryDenied = new BitSet();
    private final BitSet raisedByDenial = new BitSet();
    private final long[] deniers;

    private ConditionModel(
            Condition condition,
            Setting setting,
            PopulationModel all,
            Optional<Term> entry,
            Optional<PopulationModel> entered,
            Term[] establishedBy,
            FindingIndex index) {
        this.condition = condition;
        this.setting = setting;
        this.all = all;
        this.entry = entry.map(AskedTerm::of);
        entryPresence = entry.map(term -> LonePresence.of(term, setting, index));
        this.entered = entered;
        this.establishedBy = establishedBy;
        entry.ifPresent(term -> {
            var denied = new BitSet();
            term.collectDenied(denied);
            denied.stream().forEach(finding -> entryDenied.or(BitSet.valueOf(index.deniers(finding))));
        });
        var denying = new BitSet();
        findings().stream().forEach(finding -> denying.or(BitSet.valueOf(index.deniers(finding))));
        deniers = Arrays.copyOf(denying.toLongArray(), index.words());
        for (int finding = denying.nextSetBit(0); finding >= 0; finding = denying.nextSetBit(finding + 1)) {
            boolean byEvidence = all.raisedByDenial(finding)
                    || (entered.isPresent() && entered.get().raisedByDenial(finding));
            raisedByDenial.set(finding, byEvidence || entryDenied.get(finding));
        }
    }

    /// Whether the picture asks for the known absence of a finding.
    boolean entryAsksForDenial(int finding) {
        return entryDenied.get(finding);
    }

    /// Builds the model.
    ///
    /// @param measuredOnly whether patterns of unmeasured accuracy are left out
    /// @param unused takes the rows that are not used and why
    static ConditionModel of(
            Knowledge knowledge,
            FindingIndex index,
            Constants constants,
            Condition condition,
            Setting setting,
            boolean measuredOnly,
            Consumer<Unused> unused) {
        var maker = new ElementMaker(knowledge, index, constants, measuredOnly, unused);
        var parts = new PopulationModelMaker.Parts(knowledge, index, constants, maker, setting);
        int[] person = {
            index.require(FindingIndex.AGE), index.require(FindingIndex.FEMALE), index.require(FindingIndex.MALE)
        };
        PopulationModel all = PopulationModelMaker.make(
                parts,
                condition,
                Evidence.ALL,
                "",
                PriorChoice.ofAll(knowledge, condition, setting, constants, person),
                Set.of());
        Optional<Term> entry = condition.entry().map(each -> Term.of(each.when(), index, knowledge.predicates()));
        Optional<PopulationModel> entered = condition
                .entry()
                .map(each -> PopulationModelMaker.make(
                        parts,
                        condition,
                        each.population(),
                        each.label(),
                        PriorChoice.ofEntry(knowledge, condition, each, setting, constants, person),
                        findingsOf(each.when(), knowledge)));
        Term[] establishing = condition.establishedBy().stream()
                .map(each -> new Predicate.All(List.of(new Predicate.Present(each.finding()), each.with())))
                .map(each -> Term.of(each, index, knowledge.predicates()))
                .toArray(Term[]::new);
        return new ConditionModel(condition, setting, all, entry, entered, establishing, index);
    }

    /// The findings that a predicate asks for, those of named predicates included.
    private static Set<String> findingsOf(Predicate predicate, Knowledge knowledge) {
        Set<String> findings = new HashSet<>();
        predicate.eachFinding(findings::add);
        predicate.eachName(name -> {
            NamedPredicate named = knowledge.predicates().get(name);
            if (named != null) {
                findings.addAll(findingsOf(named.when(), knowledge));
            }
        });
        return findings;
    }

    /// The condition.
    public Condition condition() {
        return condition;
    }

    /// Whether the picture that makes the condition suspected is met.
    public boolean entryMet(Answers answers) {
        return entry.isPresent() && entry.get().evaluate(answers, setting) == Truth.TRUE;
    }

    /// Posterior log-odds of those who meet the picture; negative infinity where it is not met.
    double enteredLogOdds(Answers answers) {
        return entered.isPresent() && entryMet(answers) ? entered.get().logOdds(answers) : Double.NEGATIVE_INFINITY;
    }

    /// The model whose posterior is shown for these answers.
    PopulationModel shown(Answers answers) {
        return new Weighing(this, answers).shown().model();
    }

    /// The largest log likelihood ratio of a single finding, beyond what age, sex and setting alone give, in
    /// the population that is shown.
    public double strongestSingle(Answers answers, Answers person) {
        PopulationModel model = entryMet(answers) ? shown(answers) : all;
        return model.strongestSingle(answers, person);
    }

    /// The establishing relations that hold.
    public List<Establishing> established(Answers answers) {
        List<Establishing> found = new ArrayList<>();
        for (int i = 0; i < establishedBy.length; i++) {
            if (establishedBy[i].evaluate(answers, setting) == Truth.TRUE) {
                found.add(condition.establishedBy().get(i));
            }
        }
        return found;
    }

    /// Whether the condition is established.
    public boolean isEstablished(Answers answers) {
        for (Term term : establishedBy) {
            if (term.evaluate(answers, setting) == Truth.TRUE) {
                return true;
            }
        }
        return false;
    }

    /// Whether the known absence of a finding can raise this condition.
    public boolean raisedByDenial(int finding) {
        return raisedByDenial.get(finding);
    }

    /// Adds the findings whose known absence can change anything here, 64 a word.
    public void collectDeniers(long[] into) {
        for (int word = 0; word < deniers.length; word++) {
            into[word] |= deniers[word];
        }
    }

    /// What establishes the condition.
    public List<Term> establishedBy() {
        return List.of(establishedBy);
    }

    /// The findings whose answers can change anything here.
    public BitSet findings() {
        BitSet findings = all.findings();
        entry.ifPresent(picture -> picture.term().collect(findings));
        entered.ifPresent(model -> findings.or(model.findings()));
        for (Term term : establishedBy) {
            term.collect(findings);
        }
        return findings;
    }

    /// The rows on findings that are present or absent, items of rules among them; first those of all comers.
    public List<RowInUse> rows() {
        List<RowInUse> rows = new ArrayList<>(all.rows(condition.id()));
        entered.ifPresent(model -> rows.addAll(model.rows(condition.id())));
        return List.copyOf(rows);
    }

    /// The model of all comers.
    PopulationModel all() {
        return all;
    }

    /// The model of those who meet the picture, where there is one.
    Optional<PopulationModel> entered() {
        return entered;
    }

    /// What single findings make of the picture, where there is one.
    Optional<LonePresence> entryPresence() {
        return entryPresence;
    }
}
