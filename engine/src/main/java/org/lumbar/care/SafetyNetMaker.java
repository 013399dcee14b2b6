package org.lumbar.care;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.SafetyNetContent;
import org.lumbar.knowledge.SafetyNetLine;
import org.lumbar.knowledge.Urgency.Level;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.reasoning.Terms;
import org.lumbar.triage.Situation;

/// Writes the safety net. The lines for everyone are there whatever the figures say; the others are there for what
/// remains possible in this very assessment.
final class SafetyNetMaker {

    private final SafetyNetContent content;
    private final List<BoundPredicate> lines;
    private final List<BoundPredicate> reviews;

    SafetyNetMaker(Knowledge knowledge, FindingIndex index) {
        content = knowledge.care().safetyNet();
        var terms = new Terms(index, knowledge.predicates());
        lines = content.lines().stream()
                .map(line -> new BoundPredicate(terms.of(line.when()), index))
                .toList();
        reviews = content.reviews().stream()
                .map(review -> new BoundPredicate(terms.of(review.when()), index))
                .toList();
    }

    SafetyNet make(Situation situation, LocalDate date, AssessmentSoFar soFar) {
        return new SafetyNet(
                lines(situation, soFar),
                soFar.pressing() ? List.of() : reviews(situation, date),
                soFar.pressing() ? Optional.of(seenBy(soFar, date)) : Optional.empty(),
                soFar.urgency().level() == Level.EMERGENCY);
    }

    private static LocalDate seenBy(AssessmentSoFar soFar, LocalDate date) {
        return date.plusDays(Duration.parse(soFar.urgency().within()).toDays());
    }

    private List<SafetyNet.Line> lines(Situation situation, AssessmentSoFar soFar) {
        Set<String> possible = soFar.possible();
        List<SafetyNet.Line> always = new ArrayList<>();
        List<SafetyNet.Line> further = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            SafetyNetLine line = content.lines().get(i);
            BoundPredicate when = lines.get(i);
            List<String> conditions = given(line.conditions(), possible);
            boolean holds = when.holds(situation);
            if (line.always() || holds || !conditions.isEmpty()) {
                var given = new SafetyNet.Line(line, conditions, holds ? when.witnesses(situation) : List.of());
                (line.always() ? always : further).add(given);
            }
        }
        always.addAll(further);
        return List.copyOf(always);
    }

    private static List<String> given(List<String> conditions, Set<String> possible) {
        if (Collections.disjoint(conditions, possible)) {
            return List.of();
        }
        return conditions.stream().filter(possible::contains).toList();
    }

    private List<SafetyNet.Review> reviews(Situation situation, LocalDate date) {
        List<SafetyNet.Review> all = new ArrayList<>();
        for (int i = 0; i < reviews.size(); i++) {
            if (reviews.get(i).holds(situation)) {
                var review = content.reviews().get(i);
                all.add(new SafetyNet.Review(review, date.plusDays(review.days())));
            }
        }
        return List.copyOf(all);
    }
}
