package org.lumbar.bench.screening;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.lumbar.knowledge.CodeSystem;
import org.lumbar.knowledge.Coding;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.record.CodeFamily;
import org.lumbar.knowledge.record.RecordMapping;
import org.lumbar.knowledge.screening.EventClass;
import org.lumbar.knowledge.screening.EventKind;
import org.lumbar.knowledge.screening.Indicator;
import org.lumbar.knowledge.screening.ScreeningContent;
import org.lumbar.knowledge.screening.Window;

/// People whose records lie about the edges of what indicators look at: events of an indicator's classes on
/// days a little before, on and after the first and last day that count, with every status, form of date and
/// form of code.
final class RandomExport {

    private static final String[] CLINICAL = {"active", "active", "recurrence", "inactive", "remission", "resolved"};
    private static final String[] VERIFICATION = {
        "confirmed",
        "confirmed",
        "confirmed",
        "unconfirmed",
        "provisional",
        "differential",
        "refuted",
        "entered-in-error"
    };
    private static final String[] PRESCRIPTION = {
        "active", "completed", "stopped", "on-hold", "unknown", "cancelled", "draft", "entered-in-error"
    };
    private static final String[] INTAKE = {
        "active", "completed", "stopped", "on-hold", "unknown", "not-taken", "intended", "entered-in-error"
    };
    private static final String[] PROCEDURE = {
        "completed", "completed", "completed", "in-progress", "preparation", "not-done", "stopped", "entered-in-error"
    };
    private static final String[] REPORT = {
        "final", "amended", "partial", "preliminary", "registered", "cancelled", "entered-in-error", "unknown"
    };
    private static final String[] STUDY = {"available", "available", "unknown", "registered", "cancelled"};
    private static final String[] CONTACT = {
        "finished", "finished", "in-progress", "arrived", "planned", "cancelled", "entered-in-error", "unknown"
    };
    private static final String[] ZONES = {"T23:30:00-05:00", "T00:10:00+09:00", "T12:00:00Z", "T08:15:30.125+02:00"};

    private final Random random;
    private final ScreeningContent content;
    private final LocalDate date;
    private final List<Finding> findings;
    private final List<CodeFamily> families;
    private final TestExport export = new TestExport();

    private RandomExport(
            Knowledge knowledge, RecordMapping mapping, ScreeningContent content, LocalDate date, long seed) {
        random = new Random(seed);
        this.content = content;
        this.date = date;
        findings = List.copyOf(knowledge.findings());
        families = List.copyOf(mapping.families().values());
    }

    static TestExport of(
            Knowledge knowledge,
            RecordMapping mapping,
            ScreeningContent content,
            LocalDate date,
            int persons,
            long seed) {
        var made = new RandomExport(knowledge, mapping, content, date, seed);
        for (int i = 0; i < persons; i++) {
            made.person(
                    "p" + i, content.indicators().get(i % content.indicators().size()));
        }
        return made.export;
    }

    private void person(String id, Indicator indicator) {
        LocalDate index = date.minusDays(near(
                indicator.index().toDaysAgo(), indicator.index().fromDaysAgo().orElse(2000)));
        ObjectNode patient = TestExport.object().put("resourceType", "Patient").put("id", id);
        int age = indicator.minimumAge().isPresent() && random.nextInt(6) == 0
                ? indicator.minimumAge().getAsInt()
                : 60;
        String born = index.minusYears(age).plusDays(random.nextInt(3) - 1).toString();
        switch (random.nextInt(30)) {
            case 0 -> {}
            case 1 -> patient.put("birthDate", born.substring(0, 4));
            case 2 -> patient.put("birthDate", born.substring(0, 7));
            default -> patient.put("birthDate", born);
        }
        switch (random.nextInt(40)) {
            case 0 -> patient.put("deceasedBoolean", true);
            case 1 ->
                patient.put(
                        "deceasedDateTime", date.plusDays(random.nextInt(3) - 1).toString());
            case 2 -> patient.put("deceasedBoolean", false);
            default -> {}
        }
        export.add(patient);
        event(id, pick(indicator.index().events()), index);
        if (random.nextInt(3) == 0) {
            int quiet = indicator.index().quietDays();
            event(id, pick(indicator.index().events()), index.minusDays(near(1, quiet == 0 ? 40 : quiet)));
        }
        if (random.nextInt(3) > 0) {
            window(id, indicator.lookedFor(), index);
        }
        for (int i = 0; i < 2 && !indicator.among().isEmpty(); i++) {
            window(id, pick(indicator.among()), index);
        }
        if (!indicator.exclusions().isEmpty() && random.nextInt(3) == 0) {
            window(id, pick(indicator.exclusions()), index);
        }
        if (random.nextInt(4) == 0) {
            event(id, pick(List.copyOf(content.events().keySet())), date.minusDays(random.nextInt(800) - 20));
        }
    }

    private void window(String person, Window window, LocalDate index) {
        LocalDate anchor = window.anchor() == Window.Anchor.INDEX ? index : date;
        int from = window.fromDay().orElse(-3000);
        event(person, pick(window.events()), anchor.plusDays(near(from, window.toDay())));
    }

    /// Between two days, often on one of them, sometimes just outside.
    private int near(int first, int last) {
        return switch (random.nextInt(6)) {
            case 0 -> first;
            case 1 -> last;
            case 2 -> random.nextBoolean() ? first - 1 : last + 1;
            default -> first + random.nextInt(Math.max(1, last - first + 1));
        };
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private String pick(String... all) {
        return all[random.nextInt(all.length)];
    }

    private void event(String person, String id, LocalDate day) {
        EventClass found = content.events().get(id);
        List<EventKind> kinds = new ArrayList<>(found.kinds());
        kinds.sort(null);
        EventKind kind = pick(kinds);
        ObjectNode resource = export.about(kind.resource(), person);
        ObjectNode concept = concept(found);
        switch (kind) {
            case CONDITION -> condition(resource, concept, day);
            case ENCOUNTER -> contact(resource, concept, day);
            case MEDICATION_REQUEST -> {
                resource.put("status", pick(PRESCRIPTION)).put("intent", "order");
                resource.set("medicationCodeableConcept", concept);
                if (random.nextInt(10) == 0) {
                    resource.put("doNotPerform", true);
                }
                resource.put("authoredOn", text(day));
            }
            case MEDICATION_STATEMENT -> {
                resource.put("status", pick(INTAKE)).set("medicationCodeableConcept", concept);
                switch (random.nextInt(4)) {
                    case 0 -> resource.put("effectiveDateTime", text(day));
                    case 1 ->
                        resource.set("effectivePeriod", TestExport.object().put("start", text(day)));
                    case 2 -> resource.put("dateAsserted", text(day)).put("effectiveDateTime", text(day.minusDays(50)));
                    default -> resource.put("dateAsserted", text(day));
                }
            }
            case PROCEDURE -> {
                resource.put("status", pick(PROCEDURE)).set("code", concept);
                whenever(resource, "performed", day);
            }
            case DIAGNOSTIC_REPORT -> {
                resource.put("status", pick(REPORT)).set("code", concept);
                whenever(resource, "effective", day);
            }
            case IMAGING_STUDY -> {
                resource.put("status", pick(STUDY)).putArray("procedureCode").add(concept);
                resource.put("started", text(day));
            }
            case OBSERVATION ->
                throw new IllegalStateException(id + " is told by observations, for which no rule asks");
        }
        export.add(resource);
    }

    private void condition(ObjectNode resource, ObjectNode concept, LocalDate day) {
        resource.set("code", concept);
        if (random.nextInt(5) > 0) {
            resource.set(
                    "clinicalStatus",
                    TestExport.concept("http://terminology.hl7.org/CodeSystem/condition-clinical", pick(CLINICAL)));
        }
        if (random.nextInt(5) > 0) {
            resource.set(
                    "verificationStatus",
                    TestExport.concept(
                            "http://terminology.hl7.org/CodeSystem/condition-ver-status", pick(VERIFICATION)));
        }
        switch (random.nextInt(4)) {
            case 0 -> resource.put("recordedDate", text(day));
            case 1 -> resource.set("onsetPeriod", TestExport.object().put("start", text(day)));
            default -> resource.put("onsetDateTime", text(day)).put("recordedDate", text(day.plusDays(40)));
        }
        switch (random.nextInt(12)) {
            case 0 -> resource.put("abatementDateTime", text(date.plusDays(random.nextInt(5) - 2)));
            case 1 -> resource.put("abatementString", "last spring");
            default -> {}
        }
    }

    private void contact(ObjectNode resource, ObjectNode concept, LocalDate day) {
        resource.put("status", pick(CONTACT)).set("class", TestExport.object().put("code", "AMB"));
        if (concept.has("coding")) {
            resource.putArray("reasonCode").add(concept);
        }
        resource.set(
                "period",
                TestExport.object()
                        .put("start", text(day))
                        .put("end", day.plusDays(3).toString()));
    }

    private void whenever(ObjectNode resource, String element, LocalDate day) {
        switch (random.nextInt(3)) {
            case 0 -> resource.set(element + "Period", TestExport.object().put("start", text(day)));
            case 1 ->
                resource.set(
                        element + "Period",
                        TestExport.object()
                                .put("start", day.minusDays(2).toString())
                                .put("end", text(day)));
            default -> resource.put(element + "DateTime", text(day));
        }
    }

    /// A day as records write it: now and then only its month or year.
    private String text(LocalDate day) {
        return switch (random.nextInt(20)) {
            case 0 -> day.toString().substring(0, 4);
            case 1 -> day.toString().substring(0, 7);
            case 2, 3, 4, 5, 6 -> day + pick(ZONES);
            default -> day.toString();
        };
    }

    /// A concept of the class, sometimes with a coding beside it that says nothing; empty when every code will
    /// do.
    private ObjectNode concept(EventClass of) {
        if (of.takesEveryCode()) {
            return TestExport.object();
        }
        ObjectNode concept = TestExport.object();
        var codings = concept.putArray("coding");
        if (random.nextInt(4) == 0) {
            codings.add(TestExport.object().put("system", "urn:local").put("code", "4711"));
        }
        List<ObjectNode> possible = new ArrayList<>();
        of.codes().forEach(code -> possible.add(coding(code)));
        findings.stream().filter(each -> of.findings().contains(each.id())).forEach(each -> {
            each.codes().forEach(code -> possible.add(coding(code)));
            possible.add(TestExport.object().put("system", "urn:lumbar:finding").put("code", each.id()));
        });
        families.stream()
                .filter(each -> of.findings().contains(each.finding()))
                .forEach(each -> each.prefixes()
                        .forEach(prefix ->
                                possible.add(coding(new Coding(each.system(), prefix + random.nextInt(10))))));
        codings.add(pick(possible));
        return concept;
    }

    private ObjectNode coding(Coding coding) {
        String system = coding.system() == CodeSystem.SNOMED_CT && random.nextInt(5) == 0
                ? "urn:oid:2.16.840.1.113883.6.96"
                : coding.system().uri();
        return TestExport.object().put("system", system).put("code", coding.code());
    }
}
