package org.lumbar.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.lumbar.assess.Assessor;
import org.lumbar.assess.BriefAssessment;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.record.RecordMapping;
import org.lumbar.knowledge.screening.ScreeningContent;
import org.lumbar.knowledge.source.Content;
import org.lumbar.knowledge.source.RecordMappingBinder;
import org.lumbar.knowledge.source.ScreeningBinder;
import org.lumbar.population.fact.PersonRecord;
import org.lumbar.population.indicator.EventFinder;
import org.lumbar.population.indicator.IndicatorJudge;
import org.lumbar.population.indicator.IndicatorResult;
import org.lumbar.population.resource.Medicines;
import org.lumbar.population.resource.PersonLine;
import org.lumbar.population.resource.ResourceReader;
import org.lumbar.population.resource.Visits;
import org.lumbar.population.resource.WantedCodes;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.record.Code;
import org.lumbar.record.Concept;
import org.lumbar.record.Entry;
import org.lumbar.record.PersonReader;
import org.lumbar.record.RecordInterpreter;
import org.lumbar.record.RecordReading;

/// What a screening does with a line and with a person, wherever lines and persons come from: the threads of
/// one machine or those of a cluster. Immutable; may be shared by threads.
public final class ScreeningKernel {

    private final Knowledge knowledge;
    private final ScreeningContent content;
    private final ScreeningPlan plan;
    private final WantedCodes wanted;
    private final Visits visits;
    private final RecordInterpreter interpreter;
    private final Assessor assessor;
    private final EventFinder events;
    private final IndicatorJudge indicators;
    private final Set<String> cohortFindings;

    private ScreeningKernel(Assessor assessor, RecordMapping mapping, ScreeningContent content, ScreeningPlan plan) {
        this.assessor = assessor;
        this.content = content;
        this.plan = plan;
        knowledge = assessor.knowledge();
        interpreter = RecordInterpreter.of(knowledge, assessor.interpreter().index(), mapping);
        events = EventFinder.of(interpreter.matcher(), content);
        indicators = new IndicatorJudge(content.indicators(), plan.date());
        cohortFindings = new HashSet<>(content.cohortFindings());
        wanted = WantedCodes.of(knowledge, mapping, content, further(plan.cohorts()));
        visits = Visits.between(Horizon.ofVisits(content, plan.date()), plan.date());
    }

    /// The kernel of a content and a plan.
    ///
    /// @param assessor an assessor of that content
    public static ScreeningKernel of(
            Assessor assessor, RecordMapping mapping, ScreeningContent content, ScreeningPlan plan) {
        return new ScreeningKernel(assessor, mapping, content, plan);
    }

    /// The kernel of a content.
    ///
    /// @param knowledge that content, bound
    public static ScreeningKernel of(Knowledge knowledge, Content content, ScreeningPlan plan) {
        return of(Assessor.of(knowledge), RecordMappingBinder.bind(content), ScreeningBinder.bind(content), plan);
    }

    private static Map<String, Set<String>> further(List<Code> cohorts) {
        Map<String, Set<String>> further = new LinkedHashMap<>();
        cohorts.forEach(each ->
                further.computeIfAbsent(each.system(), _ -> new HashSet<>()).add(each.code()));
        return further;
    }

    /// The content it rests on.
    public Knowledge knowledge() {
        return knowledge;
    }

    /// What is looked for.
    public ScreeningContent content() {
        return content;
    }

    /// What it is to do.
    public ScreeningPlan plan() {
        return plan;
    }

    /// The codes of which anything is read.
    public WantedCodes codes() {
        return wanted;
    }

    /// A reader of lines, for one thread.
    ///
    /// @param medicines medicines that stand in resources of their own, by identifier
    public ResourceReader reader(Map<String, Concept> medicines) {
        return new ResourceReader(wanted, new Medicines(medicines), visits);
    }

    /// Judges one person.
    public Judgement judge(PersonRecord person) {
        RecordReading reading = interpreter.read(
                "Patient/" + person.id(),
                person.line().map(PersonLine::patient),
                person.entries(),
                plan.date(),
                plan.setting());
        List<CohortHit> cohorts = cohorts(person.entries());
        if (isDead(person)) {
            return new Judgement(person, reading, true, false, Optional.empty(), List.of(), cohorts);
        }
        boolean backPain = hasBackPain(reading);
        Optional<BriefAssessment> brief =
                backPain ? Optional.of(assessor.brief(reading.presentation())) : Optional.empty();
        return new Judgement(person, reading, false, backPain, brief, indicators(person), cohorts);
    }

    /// What the indicators say of one person, in the order of the content; nothing of an empty record.
    ///
    /// @param person alive on the day of the screening, as far as is known
    public List<IndicatorResult> indicators(PersonRecord person) {
        return person.entries().isEmpty()
                ? List.of()
                : indicators.judge(events.find(person.entries(), plan.date()), day -> age(person, day));
    }

    /// Whether a person is recorded as dead by the day of the screening.
    public boolean isDead(PersonRecord person) {
        return person.line()
                .filter(each -> PersonReader.isDead(each.patient(), plan.date()))
                .isPresent();
    }

    private static OptionalInt age(PersonRecord person, LocalDate day) {
        return person.line().isPresent() ? PersonReader.age(person.line().get().patient(), day) : OptionalInt.empty();
    }

    private boolean hasBackPain(RecordReading reading) {
        for (Observation each : reading.presentation().observations()) {
            if (each.status() == FindingStatus.PRESENT && cohortFindings.contains(each.finding())) {
                return true;
            }
        }
        return false;
    }

    /// The codes asked for that stand in the record, each once for each resource that bears it.
    private List<CohortHit> cohorts(List<Entry> entries) {
        if (plan.cohorts().isEmpty()) {
            return List.of();
        }
        List<CohortHit> found = new ArrayList<>();
        for (Entry entry : entries) {
            Set<CohortHit> once = new LinkedHashSet<>();
            for (Code code : Codes.of(entry)) {
                for (Code asked : plan.cohorts()) {
                    if (asked.system().equals(code.system()) && asked.code().equals(code.code())) {
                        once.add(CohortHit.of(asked, entry));
                    }
                }
            }
            found.addAll(once);
        }
        return found;
    }
}
