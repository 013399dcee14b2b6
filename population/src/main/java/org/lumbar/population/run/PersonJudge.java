package org.lumbar.population.run;

import java.io.IOException;
import java.util.List;
import org.lumbar.population.CohortHit;
import org.lumbar.population.Counter;
import org.lumbar.population.Judgement;
import org.lumbar.population.Names;
import org.lumbar.population.ScreeningKernel;
import org.lumbar.population.Tally;
import org.lumbar.population.fact.PersonRecord;
import org.lumbar.population.indicator.IndicatorResult;
import org.lumbar.population.report.JudgementJson;
import org.lumbar.record.Code;

/// Judges people one by one: a line for each that is to be told, the lists each stands in, and counts. For one
/// thread.
public final class PersonJudge {

    private final ScreeningKernel kernel;
    private final Tally tally;
    private final Counter counter;
    private final boolean patientsKnown;
    private final Writer writer;

    /// @param tally counts them
    /// @param patientsKnown whether the export holds any Patient: if so, people whom only references
    ///     name are not judged
    public PersonJudge(ScreeningKernel kernel, Tally tally, boolean patientsKnown, Writer writer) {
        this.kernel = kernel;
        this.tally = tally;
        counter = Counter.of(kernel, tally);
        this.patientsKnown = patientsKnown;
        this.writer = writer;
    }

    /// Takes what a judgement gives to write.
    public interface Writer {

        /// The line of a person, without a line end.
        void line(String line) throws IOException;

        /// A person of a list.
        ///
        /// @param list name of the list, of parts that [Names] joins
        /// @param patient identifier of the Patient
        void member(String list, String patient) throws IOException;
    }

    /// Judges a person.
    ///
    /// @throws IOException when the writer cannot write
    public void judge(PersonRecord person) throws IOException {
        if (patientsKnown && person.line().isEmpty()) {
            tally.add(Names.ORPHANS);
            tally.add(Names.ORPHAN_RESOURCES, person.entries().size());
            return;
        }
        Judgement judgement = kernel.judge(person);
        counter.count(judgement);
        if (kernel.plan().everyone() || judgement.isFlagged()) {
            writer.line(JudgementJson.line(judgement, kernel.knowledge()));
        }
        for (IndicatorResult each : judgement.results()) {
            if (each.isFlagged()) {
                writer.member(Names.of(Names.INDICATOR_MEMBER, each.indicator()), person.id());
            }
        }
        List<Code> codes =
                judgement.cohorts().stream().map(CohortHit::code).distinct().toList();
        for (Code each : codes) {
            writer.member(Names.of(Names.COHORT_MEMBER, each.system(), each.code()), person.id());
        }
    }
}
