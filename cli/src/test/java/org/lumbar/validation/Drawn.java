package org.lumbar.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Populations;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.source.Binder;
import org.lumbar.knowledge.source.Content;
import org.lumbar.knowledge.source.ContentFile;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.knowledge.source.PopulationBinder;
import org.lumbar.knowledge.tree.YamlTree;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Interpretation;
import org.lumbar.presentation.Interpreter;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Presentation;

/// Persons drawn for a test, read against the content.
record Drawn(Knowledge knowledge, Populations populations, FindingIndex index, List<Interpretation> persons) {

    /// Persons of a population of the built-in content.
    static Drawn of(String population, int persons) {
        return of(KnowledgeResource.load(), population, persons);
    }

    /// Persons of a population that stands in `yaml`, laid over the built-in content.
    static Drawn ofYaml(String yaml, String population, int persons) {
        Content built = KnowledgeResource.load();
        List<ContentFile> files = new ArrayList<>(built.files());
        files.add(new ContentFile("test.yaml", YamlTree.parse(yaml, "test.yaml"), 1));
        return of(new Content(built.version(), built.sha256(), List.of(), files), population, persons);
    }

    private static Drawn of(Content content, String population, int persons) {
        Knowledge knowledge = Binder.bind(content);
        Populations populations = PopulationBinder.bind(content);
        Interpreter interpreter = Interpreter.of(knowledge);
        PersonGenerator generator = PersonGenerator.of(knowledge, populations, population);
        var random = new SplittableRandom(20_260_302L);
        List<Interpretation> drawn = new ArrayList<>();
        for (int i = 0; i < persons; i++) {
            Presentation person = generator.draw("p" + i, Setting.PRIMARY_CARE, random.split());
            drawn.add(interpreter.interpret(person));
        }
        return new Drawn(knowledge, populations, interpreter.index(), drawn);
    }

    /// Whether a finding was entered as present or follows from what was entered, also where it is known for
    /// years.
    boolean has(Interpretation person, String finding) {
        int number = index.require(finding);
        return person.answers().isPresent(number) || entered(person, finding);
    }

    private static boolean entered(Interpretation person, String finding) {
        for (Observation observation : person.presentation().observations()) {
            if (observation.finding().equals(finding) && observation.status() == FindingStatus.PRESENT) {
                return true;
            }
        }
        return false;
    }

    int count(Predicate<Interpretation> which) {
        int count = 0;
        for (Interpretation person : persons) {
            count += which.test(person) ? 1 : 0;
        }
        return count;
    }

    /// How many of the persons have each finding, by finding number.
    int[] counts() {
        int[] counts = new int[index.size()];
        for (Interpretation person : persons) {
            var answers = person.answers();
            for (int finding = 0; finding < counts.length; finding++) {
                if (answers.isPresent(finding) || person.longKnown().contains(finding)) {
                    counts[finding]++;
                }
            }
        }
        return counts;
    }
}
