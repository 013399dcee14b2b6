package org.lumbar.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Assessor;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.Interpretation;
import org.lumbar.presentation.Presentation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// In-process speed over 1,000 generated persons, one thread: the whole assessment with next question and stop,
/// and the posteriors of all conditions alone.
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class AssessBenchmark {

    private static final int PERSONS = 1000;
    private static final long SEED = 20260302;

    private Assessor assessor = Assessor.of(KnowledgeResource.knowledge());
    private List<Presentation> persons = List.of();
    private List<Interpretation> interpretations = List.of();
    private Answers[] answers = {};
    private int next;

    /// Makes the persons.
    @Setup
    public void persons() {
        assessor = Assessor.of(KnowledgeResource.knowledge());
        persons = Persons.generate(assessor.knowledge(), PERSONS, SEED);
        interpretations =
                persons.stream().map(assessor.interpreter()::interpret).toList();
        answers = interpretations.stream().map(Interpretation::answers).toArray(Answers[]::new);
    }

    /// A person's whole assessment, from the presentation on.
    @Benchmark
    public Assessment assess() {
        next = (next + 1) % PERSONS;
        return assessor.assess(persons.get(next));
    }

    /// The posteriors of all conditions for a person whose answers are known.
    @Benchmark
    public double[] posteriors() {
        next = (next + 1) % PERSONS;
        return assessor.reasoner().logOdds(persons.get(next).setting(), answers[next]);
    }
}
