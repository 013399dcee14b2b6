package org.lumbar.explanation;

import java.util.List;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.NamedPredicate;
import org.lumbar.knowledge.Numbers;
import org.lumbar.knowledge.Predicate;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.reasoning.Term;
import org.lumbar.triage.Situation;

/// Reads a predicate against the answers of one person, part by part.
final class PredicateReader {

    private final Knowledge knowledge;
    private final FindingIndex index;
    private final Situation situation;
    private final Answers answers;

    PredicateReader(Knowledge knowledge, FindingIndex index, Situation situation) {
        this.knowledge = knowledge;
        this.index = index;
        this.situation = situation;
        this.answers = situation.answers();
    }

    PredicatePart read(Predicate predicate) {
        var truth = Term.of(predicate, index, knowledge.predicates()).evaluate(answers, situation.setting());
        return new PredicatePart(predicate, truth, answer(predicate), parts(predicate));
    }

    private List<PredicatePart> parts(Predicate predicate) {
        return switch (predicate) {
            case Predicate.All all -> read(all.of());
            case Predicate.Any any -> read(any.of());
            case Predicate.AtLeast atLeast -> read(atLeast.of());
            case Predicate.Unless unless -> List.of(read(unless.of()));
            case Predicate.Named named -> {
                NamedPredicate found = knowledge.predicates().get(named.id());
                yield found == null ? List.of() : List.of(read(found.when()));
            }
            case Predicate.Present _, Predicate.Absent _, Predicate.Measured _, Predicate.SeenIn _ -> List.of();
        };
    }

    private List<PredicatePart> read(List<Predicate> predicates) {
        return predicates.stream().map(this::read).toList();
    }

    private String answer(Predicate predicate) {
        return switch (predicate) {
            case Predicate.Present present -> status(present.finding());
            case Predicate.Absent absent -> status(absent.finding());
            case Predicate.Measured measured -> value(measured.quantity());
            case Predicate.SeenIn _ -> situation.setting().id();
            case Predicate.All _, Predicate.Any _, Predicate.AtLeast _, Predicate.Unless _, Predicate.Named _ -> "";
        };
    }

    private String status(String finding) {
        return answers.status(index.require(finding)).id();
    }

    private String value(String quantity) {
        double value = answers.value(index.require(quantity));
        return Double.isNaN(value) ? "unknown" : Numbers.plain(value);
    }
}
