package org.lumbar.knowledge.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Populations;
import org.lumbar.knowledge.movement.MovementContent;

/// The check of a content. The build runs it, and so does every content pack.
public final class KnowledgeCheck {

    /// The constants of `design.yaml` that the engine asks for by name; a test of the engine holds the two
    /// together.
    public static final List<String> DESIGN_CONSTANTS = DesignCheck.constantsAskedFor();

    private KnowledgeCheck() {}

    /// Why no answer rests on a content, in a sentence for a user; empty when it passes.
    ///
    /// @param folder the folder or pack that the user gave last
    public static Optional<String> refusal(Knowledge knowledge, Path folder) {
        List<String> problems = problems(knowledge);
        return problems.isEmpty()
                ? Optional.empty()
                : Optional.of(folder + ": with this content no answer is given, since it does not pass the check: "
                        + problems.getFirst()
                        + (problems.size() > 1 ? " And " + (problems.size() - 1) + " more." : "")
                        + " `lumbar knowledge check` with the same folders tells all.");
    }

    /// Every problem found, one line each, naming the record, the value and what to do; empty when the content
    /// passes.
    public static List<String> problems(Knowledge knowledge) {
        var problems = new Problems();
        var catalogue = new Catalogue(knowledge);
        var references = new References(catalogue, problems);
        var figures = new Figures(problems);
        new FindingCheck(catalogue, references, problems).check();
        new PredicateCheck(catalogue, references, problems).check();
        new ConditionCheck(catalogue, references, figures, problems).check();
        new RuleCheck(catalogue, references, figures, problems).check();
        var redFlags = new RedFlagCheck(catalogue, references, figures, problems);
        redFlags.check();
        new GateCheck(catalogue, references, problems).check();
        new ModelCheck(catalogue, references, figures, problems).check();
        new ListedCheck(catalogue, references, problems).check();
        new InstrumentCheck(catalogue, references, problems).check();
        new LabelCheck(catalogue, references, figures, problems).check();
        new CareCheck(catalogue, references, problems).check();
        new InvestigationCheck(catalogue, references, figures, problems).check();
        new PrognosisCheck(catalogue, references, figures, problems).check();
        new SafetyNetCheck(catalogue, references, figures, problems).check();
        new PathwayCheck(catalogue, references, problems).check();
        new DesignCheck(catalogue, figures, problems).check();
        if (!catalogue.hasCircularPredicates()) {
            redFlags.coverage();
        }
        return problems.lines();
    }

    /// What a maintainer should look at, one line each: patterns without a frequency, verified figures without a
    /// locator, sources that nothing cites, rules and constants that nothing uses, and how many figures are only
    /// recalled. Notes never fail a build.
    ///
    /// @param populations those that the content is judged on, which cite sources too
    /// @param movement what it knows of movement, which cites sources too
    public static List<String> notes(Knowledge knowledge, Populations populations, MovementContent movement) {
        return new Notes(knowledge, populations, movement).lines();
    }
}
