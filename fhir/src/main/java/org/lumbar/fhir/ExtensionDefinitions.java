package org.lumbar.fhir;

import java.util.List;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.Enumerations;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.ExtensionContextType;
import org.hl7.fhir.r4.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;
import org.hl7.fhir.r4.model.UriType;
import org.lumbar.assess.Assessment;

/// The definitions of our own extensions.
final class ExtensionDefinitions {

    private static final String BASE = "http://hl7.org/fhir/StructureDefinition/Extension";
    private static final String ANSWER = "QuestionnaireResponse.item.answer";
    private static final String OBSERVATION = "Observation";
    private static final String PREDICTION = "RiskAssessment.prediction";

    private final String version;

    private ExtensionDefinitions(String version) {
        this.version = version;
    }

    static List<StructureDefinition> of(String version) {
        var maker = new ExtensionDefinitions(version);
        return List.of(
                maker.simple(
                        Extensions.PROBABILITY_INTERVAL,
                        "The 95 % interval of a probability, in percent",
                        "Range",
                        PREDICTION),
                maker.simple(Extensions.PART, "The part of the differential a cause stands in", "code", PREDICTION),
                maker.contribution(),
                maker.simple(Extensions.DECISION, "What is said of an option", "code", "CarePlan.activity.detail"),
                maker.simple(Extensions.WHY, "Why a question is asked", "string", "Questionnaire.item"),
                maker.simple(Extensions.ORIGIN, "Where an answer comes from", "string", ANSWER, OBSERVATION),
                maker.simple(Extensions.SEEN, "When what an answer says was seen", "date", ANSWER),
                maker.simple(Extensions.SINCE, "When what is said began", "date", ANSWER, OBSERVATION),
                maker.simple(Extensions.COURSE, "How what is said has gone since", "code", ANSWER, OBSERVATION),
                maker.simple(Extensions.SIDE, "The side of an observation", "code", OBSERVATION),
                maker.simple(Extensions.ONSET, "That it tells how the episode began", "boolean", OBSERVATION),
                maker.simple(Extensions.UNIT_ASSUMED, "That the unit is that of the finding", "boolean", "Quantity"));
    }

    private StructureDefinition simple(String url, String title, String type, String... contexts) {
        StructureDefinition definition = started(url, title, contexts);
        element(definition, "Extension.extension", "Extension.extension").setMax("0");
        element(definition, "Extension.url", "Extension.url").setFixed(new UriType(url));
        element(definition, "Extension.value[x]", "Extension.value[x]")
                .setMin(1)
                .addType()
                .setCode(type);
        return definition;
    }

    private StructureDefinition contribution() {
        String url = Extensions.CONTRIBUTION;
        StructureDefinition definition =
                started(url, "What one finding, rule or cap adds to a cause, in log-odds", PREDICTION);
        var slicing = element(definition, "Extension.extension", "Extension.extension");
        slicing.getSlicing()
                .setRules(ElementDefinition.SlicingRules.OPEN)
                .addDiscriminator()
                .setType(ElementDefinition.DiscriminatorType.VALUE)
                .setPath("url");
        part(definition, "id", "code", 1, "1");
        part(definition, "label", "string", 1, "1");
        part(definition, "answer", "string", 0, "1");
        part(definition, "logOdds", "decimal", 1, "1");
        part(definition, "source", "string", 0, "*");
        part(definition, "basis", "code", 1, "1");
        element(definition, "Extension.url", "Extension.url").setFixed(new UriType(url));
        element(definition, "Extension.value[x]", "Extension.value[x]").setMax("0");
        return definition;
    }

    private static void part(StructureDefinition definition, String name, String type, int min, String max) {
        String id = "Extension.extension:" + name;
        element(definition, id, "Extension.extension")
                .setSliceName(name)
                .setMin(min)
                .setMax(max);
        element(definition, id + ".extension", "Extension.extension.extension").setMax("0");
        element(definition, id + ".url", "Extension.extension.url").setFixed(new UriType(name));
        element(definition, id + ".value[x]", "Extension.extension.value[x]")
                .setMin(1)
                .addType()
                .setCode(type);
    }

    private StructureDefinition started(String url, String title, String... contexts) {
        var definition = new StructureDefinition();
        String name = url.substring(Systems.BASE.length() + 1);
        definition.setId("lumbar-" + name);
        definition.setUrl(url);
        definition.setVersion(version);
        definition.setName("Lumbar" + camel(name));
        definition.setTitle(title);
        definition.setDescription(title + ". " + Assessment.STATEMENT);
        definition.setStatus(PublicationStatus.ACTIVE);
        definition.setFhirVersion(Enumerations.FHIRVersion._4_0_1);
        definition.setKind(StructureDefinitionKind.COMPLEXTYPE);
        definition.setAbstract(false);
        for (String context : contexts) {
            definition.addContext().setType(ExtensionContextType.ELEMENT).setExpression(context);
        }
        definition.setType("Extension");
        definition.setBaseDefinition(BASE);
        definition.setDerivation(TypeDerivationRule.CONSTRAINT);
        element(definition, "Extension", "Extension").setShort(title).setDefinition(title);
        return Narratives.tell(definition, title, List.of(url));
    }

    private static ElementDefinition element(StructureDefinition definition, String id, String path) {
        var element = definition.getDifferential().addElement();
        element.setId(id);
        return element.setPath(path);
    }

    private static String camel(String name) {
        var camel = new StringBuilder();
        for (String word : name.split("-", -1)) {
            camel.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return camel.toString();
    }
}
