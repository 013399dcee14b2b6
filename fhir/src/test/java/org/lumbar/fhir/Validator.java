package org.lumbar.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ElementDefinition.TypeRefComponent;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.UriType;
import org.jspecify.annotations.Nullable;
import org.lumbar.knowledge.Finding.Obtained;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.PinnedCode;
import org.lumbar.knowledge.source.KnowledgeResource;

/// HAPI's validator with the definitions of R4, our own, and the pinned codes of the terminologies as fragments.
/// Nothing is downloaded.
final class Validator {

    static final FhirContext CONTEXT = FhirContext.forR4();
    static final Knowledge KNOWLEDGE = KnowledgeResource.knowledge();

    private static final FhirValidator VALIDATOR = make();

    private Validator() {}

    /// What the validator has to say at warning or above, as text; empty for a resource without fault.
    static List<String> faults(Resource resource) {
        return VALIDATOR.validateWithResult(resource).getMessages().stream()
                .filter(message -> message.getSeverity().ordinal() >= ResultSeverityEnum.WARNING.ordinal())
                .map(Validator::told)
                .toList();
    }

    private static String told(SingleValidationMessage message) {
        return message.getSeverity() + " " + message.getLocationString() + ": " + message.getMessage();
    }

    private static FhirValidator make() {
        var own = new PrePopulatedValidationSupport(CONTEXT);
        ConformanceResources.of(KNOWLEDGE).forEach(own::addResource);
        pinned().forEach(own::addResource);
        own.addResource(itemWeight());
        var chain = new ValidationSupportChain(
                own,
                new Forms(),
                new DefaultProfileValidationSupport(CONTEXT),
                new CommonCodeSystemsTerminologyService(CONTEXT),
                new InMemoryTerminologyServerValidationSupport(CONTEXT),
                new SnapshotGeneratingValidationSupport(CONTEXT));
        var instance = new FhirInstanceValidator(chain);
        instance.setAnyExtensionsAllowed(false);
        instance.setErrorForUnknownProfiles(true);
        return CONTEXT.newValidator().registerValidatorModule(instance);
    }

    /// The forms of our own, by their address with the version.
    private static final class Forms implements IValidationSupport {
        private final Map<String, Questionnaire> forms = new HashMap<>();

        Forms() {
            for (Obtained most : Obtained.values()) {
                Questionnaire form = IntakeQuestionnaire.of(KNOWLEDGE, most);
                forms.put(form.getUrl() + "|" + form.getVersion(), form);
            }
        }

        @Override
        public <T extends IBaseResource> @Nullable T fetchResource(Class<T> type, String address) {
            return type == Questionnaire.class ? type.cast(forms.get(address)) : null;
        }

        @Override
        public FhirContext getFhirContext() {
            return CONTEXT;
        }
    }

    /// HL7's extension, as its pack of extensions defines it; R4 itself is older.
    private static StructureDefinition itemWeight() {
        var definition = new StructureDefinition();
        definition.setUrl(Extensions.ITEM_WEIGHT);
        definition.setName("ItemWeight");
        definition.setStatus(PublicationStatus.ACTIVE);
        definition.setFhirVersion(FHIRVersion._4_0_1);
        definition.setKind(StructureDefinition.StructureDefinitionKind.COMPLEXTYPE);
        definition.setAbstract(false);
        definition.setType("Extension");
        definition.setBaseDefinition("http://hl7.org/fhir/StructureDefinition/Extension");
        definition.setDerivation(StructureDefinition.TypeDerivationRule.CONSTRAINT);
        for (String where : List.of("Coding", "Questionnaire.item.answerOption")) {
            definition
                    .addContext()
                    .setType(StructureDefinition.ExtensionContextType.ELEMENT)
                    .setExpression(where);
        }
        definition
                .getDifferential()
                .addElement()
                .setPath("Extension.url")
                .setFixed(new UriType(Extensions.ITEM_WEIGHT))
                .setId("Extension.url");
        definition
                .getDifferential()
                .addElement()
                .setPath("Extension.value[x]")
                .setMin(1)
                .addType(new TypeRefComponent(new UriType("decimal")))
                .setId("Extension.value[x]");
        return definition;
    }

    private static List<CodeSystem> pinned() {
        Map<String, CodeSystem> systems = new LinkedHashMap<>();
        for (PinnedCode pinned : KNOWLEDGE.codes().values()) {
            String url = pinned.coding().system().uri();
            CodeSystem system = systems.computeIfAbsent(url, _ -> fragment(url));
            system.addConcept().setCode(pinned.coding().code()).setDisplay(pinned.display());
        }
        return List.copyOf(systems.values());
    }

    private static CodeSystem fragment(String url) {
        var system = new CodeSystem();
        system.setId("pinned-" + Integer.toHexString(url.hashCode()));
        system.setUrl(url);
        system.setStatus(PublicationStatus.ACTIVE);
        system.setCaseSensitive(true);
        system.setContent(CodeSystem.CodeSystemContentMode.COMPLETE);
        return system;
    }
}
