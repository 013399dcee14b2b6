package org.lumbar.fhir;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.lumbar.assess.Assessment;
import org.lumbar.care.Decision;
import org.lumbar.care.InvestigationAdvice;
import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.Instrument;
import org.lumbar.knowledge.Investigation;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Scale;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.TreatmentPopulation;
import org.lumbar.knowledge.Urgency;

/// The code systems of our own, made from the content.
final class OwnCodes {

    private final List<CodeSystem> systems = new ArrayList<>();
    private final String version;

    private OwnCodes(String version) {
        this.version = version;
    }

    static List<CodeSystem> of(Knowledge knowledge) {
        var codes = new OwnCodes(knowledge.identity().version());
        codes.ofReasoning(knowledge);
        codes.ofCare(knowledge);
        codes.ofForms(knowledge);
        return codes.systems;
    }

    private void ofReasoning(Knowledge knowledge) {
        Map<String, String> findings = new LinkedHashMap<>();
        knowledge.findings().forEach(each -> findings.put(each.id(), each.label()));
        add(Systems.FINDING, "Finding", "Findings", findings);
        Map<String, String> conditions = new LinkedHashMap<>();
        conditions.put(TreatmentPopulation.NON_SPECIFIC, Part.NON_SPECIFIC.label());
        knowledge.care().populations().values().forEach(each -> conditions.put(each.id(), each.label()));
        knowledge.conditions().forEach(each -> conditions.put(each.id(), each.label()));
        add(Systems.CONDITION, "Condition", "Conditions, and whom the plan speaks of", conditions);
        Map<String, String> rules = new LinkedHashMap<>();
        knowledge.redFlagRules().forEach(each -> rules.put(each.id(), each.label()));
        add(OwnSystems.RED_FLAG_RULE, "RedFlagRule", "Red-flag rules", rules);
        Map<String, String> classes = new LinkedHashMap<>();
        knowledge
                .design()
                .incidenceClasses()
                .values()
                .forEach(each -> classes.put(PredictionMaker.incidenceCode(each.label()), each.label()));
        add(OwnSystems.INCIDENCE_CLASS, "IncidenceClass", "Classes of incidence", classes);
        Map<String, String> levels = new LinkedHashMap<>();
        Arrays.stream(Urgency.Level.values()).forEach(each -> levels.put(each.id(), Urgencies.display(each)));
        add(OwnSystems.URGENCY, "Urgency", "Levels of urgency", levels);
        Map<String, String> parts = new LinkedHashMap<>();
        Arrays.stream(Part.values()).forEach(each -> parts.put(each.id(), each.label()));
        add(OwnSystems.PART, "DifferentialPart", "Parts of the differential", parts);
        Map<String, String> bases = new LinkedHashMap<>();
        Arrays.stream(Basis.values()).forEach(each -> bases.put(each.id(), each.label()));
        add(OwnSystems.BASIS, "Basis", "How far a figure was checked", bases);
    }

    private void ofCare(Knowledge knowledge) {
        Map<String, String> interventions = new LinkedHashMap<>();
        knowledge.care().interventions().values().forEach(each -> interventions.put(each.id(), each.label()));
        add(OwnSystems.INTERVENTION, "Intervention", "Interventions", interventions);
        Map<String, String> investigations = new LinkedHashMap<>();
        Map<String, String> against = new LinkedHashMap<>();
        knowledge.care().contraindications().forEach(each -> against.put(each.id(), each.because()));
        for (Investigation each : knowledge.care().investigations().investigations()) {
            investigations.put(each.id(), each.label());
            each.cautions().forEach(caution -> against.put(each.id() + "." + caution.id(), caution.because()));
        }
        for (var each : knowledge.care().interventions().values()) {
            against.putIfAbsent(each.id(), each.label());
        }
        add(OwnSystems.INVESTIGATION, "Investigation", "Images and blood tests", investigations);
        add(OwnSystems.CONTRAINDICATION, "Contraindication", "What forbids, delays or warns", against);
        Map<String, String> decisions = new LinkedHashMap<>();
        Arrays.stream(Decision.values()).forEach(each -> decisions.put(each.id(), each.label()));
        Arrays.stream(InvestigationAdvice.Decision.values())
                .forEach(each -> decisions.put(InvestigationActivity.code(each), InvestigationActivity.label(each)));
        add(OwnSystems.DECISION, "Decision", "What is said of an intervention or investigation", decisions);
        Map<String, String> net = new LinkedHashMap<>();
        knowledge.care().safetyNet().lines().forEach(each -> net.put(each.id(), "What to watch for"));
        knowledge.care().safetyNet().reviews().forEach(each -> net.put(each.id(), "Come back"));
        net.put("seen-by", "To be seen");
        add(OwnSystems.SAFETY_NET, "SafetyNet", "Lines and reviews of the safety net", net);
    }

    private void ofForms(Knowledge knowledge) {
        Map<String, String> instruments = new LinkedHashMap<>();
        for (Instrument instrument : knowledge.instruments().byId().values()) {
            instruments.put(instrument.id(), instrument.label());
            for (Scale scale : instrument.scales()) {
                instruments.put(instrument.id() + "." + scale.id(), instrument.label() + ": " + scale.label());
            }
            for (Instrument.Item item : instrument.items()) {
                instruments.put(instrument.id() + "." + item.number(), instrument.label() + ": item " + item.number());
            }
        }
        add(OwnSystems.INSTRUMENT, "Instrument", "Instruments with their scales and items", instruments);
        Map<String, String> settings = new LinkedHashMap<>();
        Arrays.stream(Setting.values())
                .forEach(each -> settings.put(each.id(), each.id().replace('-', ' ')));
        add(OwnSystems.SETTING, "Setting", "Where a person is seen", settings);
        Map<String, String> points = new LinkedHashMap<>();
        knowledge.instruments().byId().values().stream()
                .flatMap(each -> each.items().stream())
                .flatMapToInt(item -> IntStream.rangeClosed(item.min(), item.max()))
                .sorted()
                .forEach(each -> points.put(Integer.toString(each), Integer.toString(each)));
        add(OwnSystems.POINTS, "Points", "Answers of instruments", points);
        add(OwnSystems.UNIT, "Unit", "Units that UCUM does not know", Units.own());
        Map<String, String> others = new LinkedHashMap<>();
        others.put("causes", "Causes of low back or leg pain");
        others.put("content", "Content");
        others.put("established-cause", DetectedIssueMaker.ESTABLISHED_CAUSE);
        others.put("likely-cause", DetectedIssueMaker.LIKELY_CAUSE);
        others.put("pack", "Content pack");
        others.put("referral", "Referral");
        add(OwnSystems.OTHER, "Other", "What stands in no other list", others);
    }

    private void add(String url, String name, String title, Map<String, String> concepts) {
        var system = new CodeSystem();
        system.setId("lumbar-" + url.substring(Systems.BASE.length() + 1));
        system.setUrl(url);
        system.setVersion(version);
        system.setName("Lumbar" + name);
        system.setTitle("Lumbar: " + title);
        system.setDescription(title + ". " + Assessment.STATEMENT);
        system.setStatus(PublicationStatus.ACTIVE);
        system.setCaseSensitive(true);
        system.setContent(CodeSystemContentMode.COMPLETE);
        concepts.forEach((code, display) -> system.addConcept().setCode(code).setDisplay(display));
        system.setCount(concepts.size());
        systems.add(Narratives.tell(system, system.getTitle(), List.of(concepts.size() + " codes.")));
    }
}
