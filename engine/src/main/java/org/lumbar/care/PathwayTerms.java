package org.lumbar.care;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Pathway;
import org.lumbar.knowledge.PathwayAction;
import org.lumbar.knowledge.PathwayCondition;
import org.lumbar.knowledge.PathwayExit;
import org.lumbar.knowledge.Predicate;
import org.lumbar.knowledge.Setting;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.reasoning.Term;
import org.lumbar.reasoning.Terms;
import org.lumbar.reasoning.Truth;

/// The predicates of a pathway bound to finding numbers.
public final class PathwayTerms {

    // a predicate is looked up as the object that the content holds: hashing one walks its whole tree
    private final IdentityHashMap<Predicate, Term> terms = new IdentityHashMap<>();

    private PathwayTerms() {}

    /// Binds every predicate of a pathway.
    public static PathwayTerms of(Pathway pathway, Knowledge knowledge, FindingIndex index) {
        var made = new PathwayTerms();
        var binder = new Terms(index, knowledge.predicates());
        made.terms.put(pathway.complaint(), binder.of(pathway.complaint()));
        for (PathwayCondition condition : conditions(pathway)) {
            for (PathwayCondition part : condition.flat()) {
                if (part instanceof PathwayCondition.Answered answered) {
                    made.terms.put(answered.when(), binder.of(answered.when()));
                }
            }
        }
        return made;
    }

    private static List<PathwayCondition> conditions(Pathway pathway) {
        List<PathwayCondition> all = new ArrayList<>();
        pathway.everywhere().stream().map(PathwayExit::when).forEach(all::add);
        pathway.places().stream().map(PathwayExit::when).forEach(all::add);
        List<PathwayAction> actions = new ArrayList<>(pathway.actions());
        pathway.states().values().forEach(state -> {
            state.exits().stream().map(PathwayExit::when).forEach(all::add);
            actions.addAll(state.actions());
        });
        actions.forEach(action -> action.when().ifPresent(all::add));
        return all;
    }

    /// The truth of a predicate of the pathway.
    public Truth evaluate(Predicate predicate, Answers answers, Setting setting) {
        return term(predicate).evaluate(answers, setting);
    }

    /// The predicate bound.
    ///
    /// @throws IllegalArgumentException when it is none of the pathway
    public Term term(Predicate predicate) {
        Term term = terms.get(predicate);
        if (term == null) {
            throw new IllegalArgumentException("the pathway holds no such predicate: " + predicate);
        }
        return term;
    }

    /// The numbers of all findings that a predicate of the pathway names.
    public BitSet findings(Predicate predicate) {
        var findings = new BitSet();
        term(predicate).collect(findings);
        return findings;
    }
}
