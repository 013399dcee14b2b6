package org.lumbar.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.lumbar.assess.Assessor;
import org.lumbar.knowledge.Finding.Kind;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Population;
import org.lumbar.knowledge.Populations;
import org.lumbar.knowledge.Setting;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.presentation.Interpretation;
import org.lumbar.presentation.Presentation;

/// Judges a content: draws the persons of its populations, assesses each, and compares what comes out with what
/// the content says must come out.
public final class Judge {

    private final Assessor assessor;
    private final Populations populations;
    private final int[] redFlags;

    /// @param assessor the content's assessor
    /// @param populations the content's populations
    public Judge(Assessor assessor, Populations populations) {
        this.assessor = assessor;
        this.populations = populations;
        FindingIndex index = assessor.interpreter().index();
        this.redFlags = assessor.knowledge().findings().stream()
                .filter(finding -> finding.redFlag() && finding.kind() == Kind.BOOLEAN)
                .mapToInt(finding -> index.require(finding.id()))
                .toArray();
    }

    /// Judges populations in these settings. Every population and setting sees the same persons of a seed, and
    /// the first persons of a longer run are those of a shorter one.
    ///
    /// @param chosen identifiers of the populations
    /// @param atMost most persons to draw of a population; empty: as many as it says
    /// @param progress is told of each person
    /// @throws IllegalArgumentException when there is no such population, or its draws wait for each other or
    /// make a person who contradicts himself
    public Judgement judge(
            Collection<String> chosen, List<Setting> settings, OptionalInt atMost, long seed, Runnable progress) {
        Knowledge knowledge = assessor.knowledge();
        List<Judgement.Result> results = new ArrayList<>();
        for (String id : chosen) {
            Population population = populations.require(id);
            PersonGenerator generator = PersonGenerator.of(knowledge, populations, population.id());
            int persons = Math.min(population.persons(), atMost.orElse(Integer.MAX_VALUE));
            for (Setting setting : settings) {
                var tally = new Tally(redFlags);
                var random = new SplittableRandom(seed);
                for (int i = 0; i < persons; i++) {
                    Interpretation person =
                            interpret(generator.draw(population.id() + "-" + i, setting, random.split()));
                    tally.add(person, assessor.assess(person));
                    progress.run();
                }
                results.add(tally.result(population, setting, populations.targets()));
            }
        }
        return new Judgement(knowledge.identity(), seed, results);
    }

    private Interpretation interpret(Presentation person) {
        Interpretation interpretation = assessor.interpreter().interpret(person);
        if (!interpretation.problems().isEmpty()) {
            throw new IllegalArgumentException("person " + person.id() + " contradicts itself: "
                    + interpretation.problems().getFirst().message());
        }
        return interpretation;
    }
}
