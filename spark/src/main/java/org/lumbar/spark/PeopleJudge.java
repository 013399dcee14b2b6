package org.lumbar.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.LongAccumulator;
import org.jspecify.annotations.Nullable;
import org.lumbar.population.ScreeningKernel;
import org.lumbar.population.Tally;
import org.lumbar.population.fact.PersonRecord;
import org.lumbar.population.resource.WantedCodes;
import org.lumbar.population.run.MemberLine;
import org.lumbar.population.run.PersonJudge;
import org.lumbar.population.run.ReportJson;
import scala.Tuple2;

/// Judges the people of a partition on an executor, one after the other: all facts of a person come together,
/// since the partition is sorted by person. Gives rows of three kinds: lines, members of lists, and at the end
/// the counts.
///
/// @param patientsKnown whether the export holds any Patient
/// @param judged counts people, for the progress alone
record PeopleJudge(Broadcast<Job> job, boolean patientsKnown, LongAccumulator judged, Hook hook)
        implements PairFlatMapFunction<Iterator<Tuple2<String, byte[]>>, String, String> {

    /// The kind of a row that is the line of a person.
    static final String LINE = "line";
    /// The kind of a row that is a member of a list, see [MemberLine].
    static final String MEMBER = "member";
    /// The kind of a row that is the counts of a partition.
    static final String COUNTS = "counts";

    @Override
    public Iterator<Tuple2<String, String>> call(Iterator<Tuple2<String, byte[]>> sorted) {
        TaskContext task = TaskContext.get();
        hook.begin("judge", task.partitionId(), task.attemptNumber());
        return new Rows(sorted, job.value().kernel());
    }

    private final class Rows extends Pull<Tuple2<String, String>> implements PersonJudge.Writer {
        private final Iterator<Tuple2<String, byte[]>> sorted;
        private final PersonJudge judge;
        private final WantedCodes codes;
        private final Tally tally = new Tally();
        private @Nullable Tuple2<String, byte[]> next;
        private boolean counted;

        Rows(Iterator<Tuple2<String, byte[]>> sorted, ScreeningKernel kernel) {
            this.sorted = sorted;
            judge = new PersonJudge(kernel, tally, patientsKnown, this);
            codes = kernel.codes();
            advance();
        }

        private void advance() {
            next = sorted.hasNext() ? sorted.next() : null;
        }

        @Override
        boolean more() {
            Tuple2<String, byte[]> first = next;
            if (first == null) {
                return counts();
            }
            List<byte[]> facts = new ArrayList<>();
            String person = first._1();
            for (Tuple2<String, byte[]> each = next; each != null && each._1().equals(person); each = next) {
                if (!person.equals(PersonPartitioner.READING)) {
                    Chunk.read(each._2(), facts);
                }
                advance();
            }
            if (!person.equals(PersonPartitioner.READING)) {
                judge(PersonRecord.of(person, facts, codes));
            }
            return true;
        }

        private void judge(PersonRecord person) {
            try {
                judge.judge(person);
                judged.add(1);
            } catch (IOException error) {
                throw new UncheckedIOException(error);
            }
        }

        private boolean counts() {
            if (!counted) {
                push(new Tuple2<>(COUNTS, ReportJson.of(tally)));
                counted = true;
                return true;
            }
            return false;
        }

        @Override
        public void line(String line) {
            push(new Tuple2<>(LINE, line));
        }

        @Override
        public void member(String list, String patient) {
            push(new Tuple2<>(MEMBER, MemberLine.of(list, patient)));
        }
    }
}
