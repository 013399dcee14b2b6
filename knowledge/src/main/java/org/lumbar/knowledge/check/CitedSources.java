package org.lumbar.knowledge.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Population;
import org.lumbar.knowledge.Populations;

/// Which sources are cited by something.
final class CitedSources {

    private CitedSources() {}

    /// The sources that neither a record nor a population cites, in the order of the content.
    static List<String> withoutAny(Knowledge knowledge, Collection<Citation> citations, Populations populations) {
        Set<String> cited = new HashSet<>();
        citations.forEach(citation -> cited.add(citation.source()));
        for (Population population : populations.byId().values()) {
            population.quantities().forEach(each -> cited.add(each.citation().source()));
            population.shares().forEach(each -> cited.add(each.citation().source()));
            population
                    .publishedMisses()
                    .forEach(each -> cited.add(each.citation().source()));
        }
        return knowledge.sources().keySet().stream()
                .filter(key -> !cited.contains(key))
                .toList();
    }
}
