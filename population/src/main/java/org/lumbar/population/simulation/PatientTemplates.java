package org.lumbar.population.simulation;

import java.util.List;
import org.lumbar.knowledge.simulation.SimulationContent;
import org.lumbar.knowledge.simulation.SimulationContent.Category;

/// The extensions of US Core for race and ethnicity, in every combination.
final class PatientTemplates {

    private static final String EXTENSION = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-";
    private static final String CATEGORIES = "urn:oid:2.16.840.1.113883.6.238";

    private final List<Category> races;
    private final List<Category> ethnicities;
    private final byte[][] templates;

    PatientTemplates(SimulationContent content) {
        races = content.races();
        ethnicities = content.ethnicities();
        templates = new byte[races.size() * ethnicities.size()][];
        for (int race = 0; race < races.size(); race++) {
            for (int ethnicity = 0; ethnicity < ethnicities.size(); ethnicity++) {
                templates[race * ethnicities.size() + ethnicity] = Bytes.of(",\"extension\":["
                        + extension("race", races.get(race)) + ","
                        + extension("ethnicity", ethnicities.get(ethnicity)) + "]");
            }
        }
    }

    private static String extension(String name, Category category) {
        return "{\"url\":" + Json.text(EXTENSION + name) + ",\"extension\":[{\"url\":\"ombCategory\",\"valueCoding\":"
                + Json.coding(CATEGORIES, category.code(), category.display()) + "},{\"url\":\"text\",\"valueString\":"
                + Json.text(category.display()) + "}]}";
    }

    /// The extensions of somebody.
    byte[] extension(PersonRandom random) {
        return templates[draw(races, random) * ethnicities.size() + draw(ethnicities, random)];
    }

    private static int draw(List<Category> categories, PersonRandom random) {
        double draw = random.nextDouble();
        int last = categories.size() - 1;
        for (int i = 0; i < last; i++) {
            draw -= categories.get(i).share();
            if (draw < 0) {
                return i;
            }
        }
        return last;
    }
}
