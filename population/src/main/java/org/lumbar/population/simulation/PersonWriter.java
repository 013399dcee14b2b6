package org.lumbar.population.simulation;

import java.util.List;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.simulation.SimulationContent;

/// Writes a person with their visit and the answers given there. For one thread.
final class PersonWriter {

    private static final String EVERYONE = "lbp";
    private static final byte[] GENDER_FEMALE = Bytes.of(",\"gender\":\"female\",\"birthDate\":\"");
    private static final byte[] GENDER_MALE = Bytes.of(",\"gender\":\"male\",\"birthDate\":\"");
    private static final byte[] EFFECTIVE = Bytes.of(",\"effectiveDateTime\":\"");
    private static final byte[] ONSET = Bytes.of(",\"onsetDateTime\":\"");
    private static final byte[] RECORDED = Bytes.of(",\"recordedDate\":\"");
    private static final byte[] START = Bytes.of(",\"period\":{\"start\":\"");
    private static final byte[] END = Bytes.of(",\"end\":\"");
    private static final byte[] YES = Bytes.of(",\"valueBoolean\":true");
    private static final byte[] NO = Bytes.of(",\"valueBoolean\":false");
    private static final byte[] COMPONENTS = Bytes.of(",\"component\":[");
    private static final byte[] FORM =
            Bytes.of(AnswerTemplates.observation("survey") + "{\"text\":\"History and examination\"}");
    private static final byte[] TEMPERATURE = Bytes.of(AnswerTemplates.observation("vital-signs")
            + Json.concept(List.of(Json.coding("http://loinc.org", "8310-5", "Body temperature")), "Body temperature")
            + "");
    private static final byte[] DEGREES = Bytes.of(",\"valueQuantity\":{\"value\":");
    private static final byte[] CELSIUS =
            Bytes.of(",\"unit\":\"Cel\",\"system\":\"http://unitsofmeasure.org\",\"code\":\"Cel\"}");

    private final Lines lines;
    private final Days days;
    private final LookBacks lookBacks;
    private final List<Drawn> drawn;
    private final AnswerTemplates[] templates;
    private final PatientTemplates patients;
    private final byte[] backPain;
    private final byte[] visit;
    private final Temperatures temperatures;
    private final double codedShare;
    private final double panelShare;

    PersonWriter(Plan plan, SimulationRequest request, Lines lines, Days days) {
        this.lines = lines;
        this.days = days;
        lookBacks = plan.lookBacks();
        drawn = plan.findings().drawn();
        templates = drawn.stream()
                .map(each -> AnswerTemplates.of(each.finding(), plan))
                .toArray(AnswerTemplates[]::new);
        SimulationContent content = plan.content();
        patients = new PatientTemplates(content);
        Finding pain = plan.knowledge().findings().stream()
                .filter(each -> each.id().equals(EVERYONE))
                .findFirst()
                .orElseThrow();
        backPain = AnswerTemplates.problem(plan.codes().problemCodes(pain), plan, pain.label());
        visit = Bytes.of(visit(request, plan.codes().problemCodes(pain), plan, pain.label()));
        temperatures = plan.temperatures();
        codedShare = content.value("coded-share");
        panelShare = content.value("panel-share");
    }

    private static String visit(
            SimulationRequest request, List<org.lumbar.knowledge.Coding> codes, Plan plan, String words) {
        String code = switch (request.setting()) {
            case EMERGENCY_DEPARTMENT -> "EMER";
            case COMMUNITY -> "VR";
            case PRIMARY_CARE, SPINE_CLINIC -> "AMB";
        };
        List<String> codings = codes.stream()
                .map(each -> {
                    var pinned = plan.knowledge().codes().get(each);
                    return Json.coding(each, pinned == null ? words : pinned.display());
                })
                .toList();
        return contact(code) + ",\"reasonCode\":[" + Json.concept(codings, words) + "]";
    }

    /// A contact from its status on, up to its class.
    static String contact(String code) {
        return ",\"status\":\"finished\",\"class\":{\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ActCode\","
                + "\"code\":\"" + code + "\"}";
    }

    void write(Person person) {
        PersonRandom random = person.random;
        Bytes out = lines.begin(ResourceType.PATIENT, random);
        out.put(patients.extension(random)).put(person.female ? GENDER_FEMALE : GENDER_MALE);
        if (person.yearOnly) {
            days.putYear(person.birthDay, out);
        } else {
            days.put(person.birthDay, out);
        }
        out.put('"');
        lines.end(random);

        out = lines.begin(ResourceType.ENCOUNTER, random).put(visit);
        lines.subject().day(START, person.visitDay).day(END, person.visitDay);
        out.put('}');
        lines.end(random);

        lines.begin(ResourceType.CONDITION, random).put(backPain);
        lines.subject().visit().day(ONSET, person.onsetDay).day(RECORDED, person.visitDay);
        lines.end(random);

        answers(person, random);
        temperature(person, random);
    }

    private void answers(Person person, PersonRandom random) {
        boolean form = random.nextDouble() < panelShare;
        Bytes panel = null;
        for (int place = 0; place < person.status.length; place++) {
            if (isWritten(person, place) && form && isPlainNo(person, place)) {
                if (panel == null) {
                    panel = lines.begin(ResourceType.OBSERVATION, random).put(FORM);
                    lines.subject().visit().day(EFFECTIVE, person.visitDay);
                    panel.put(COMPONENTS);
                }
                panel.put(templates[place].component());
            }
        }
        if (panel != null) {
            panel.dropLast();
            panel.put(']');
            lines.end(random);
        }
        for (int place = 0; place < person.status.length; place++) {
            if (isWritten(person, place) && !(form && isPlainNo(person, place))) {
                answer(person, place, random);
            }
        }
    }

    private boolean isWritten(Person person, int place) {
        return person.status[place] != Person.NOT_ASKED
                && person.fate[place] != Person.MISSING
                && !temperatures.tells(place);
    }

    private static boolean isPlainNo(Person person, int place) {
        return person.status[place] == Person.ABSENT
                && person.fate[place] == Person.RECORDED
                && !person.contradicted[place];
    }

    private void answer(Person person, int place, PersonRandom random) {
        boolean present = person.status[place] == Person.PRESENT;
        if (person.fate[place] == Person.OLD) {
            int lookBack = lookBacks.days(drawn.get(place).finding());
            own(place, present, person.visitDay - lookBack - 2 - random.nextInt(lookBack + 1), random);
            return;
        }
        if (person.contradicted[place]) {
            own(place, !present, person.visitDay - 1 - random.nextInt(2), random);
        }
        boolean coded = templates[place].problem().length > 0 && random.nextDouble() < codedShare;
        if (present && coded) {
            lines.begin(ResourceType.CONDITION, random).put(templates[place].problem());
            lines.subject().visit().day(RECORDED, person.visitDay);
            lines.end(random);
        } else {
            own(place, present, person.visitDay, random);
        }
    }

    private void own(int place, boolean present, int day, PersonRandom random) {
        Bytes out = lines.begin(ResourceType.OBSERVATION, random).put(templates[place].own());
        lines.subject().visit().day(EFFECTIVE, day);
        out.put(present ? YES : NO);
        lines.end(random);
    }

    private void temperature(Person person, PersonRandom random) {
        if (person.temperature > 0) {
            Bytes out = lines.begin(ResourceType.OBSERVATION, random).put(TEMPERATURE);
            lines.subject().visit().day(EFFECTIVE, person.visitDay);
            out.put(DEGREES).tenths(person.temperature).put(CELSIUS);
            lines.end(random);
        }
    }
}
