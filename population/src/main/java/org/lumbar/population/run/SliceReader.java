package org.lumbar.population.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.lumbar.population.Names;
import org.lumbar.population.ScreeningKernel;
import org.lumbar.population.Tally;
import org.lumbar.population.fact.Facts;
import org.lumbar.population.resource.Kind;
import org.lumbar.population.resource.PersonLine;
import org.lumbar.population.resource.ResourceReader;
import org.lumbar.population.resource.Taker;
import org.lumbar.population.source.Lines;
import org.lumbar.population.source.Slice;
import org.lumbar.record.Concept;
import org.lumbar.record.Entry;

/// Reads parts of files, one after the other, for one thread: what they say of people goes to a store, as
/// bytes.
public final class SliceReader {

    /// How many damaged lines of a part are listed; all are counted.
    private static final int LISTED = 1_000;

    private final ResourceReader resources;
    private final Set<String> deleted;
    private final Lines lines;
    private final Facts facts;

    /// @param medicines medicines that stand in resources of their own, by identifier
    /// @param deleted the resources to leave out, such as `Condition/7`
    /// @param lines the lines of the files
    public SliceReader(ScreeningKernel kernel, Map<String, Concept> medicines, Set<String> deleted, Lines lines) {
        resources = kernel.reader(medicines);
        facts = new Facts(kernel.codes());
        this.deleted = deleted;
        this.lines = lines;
    }

    /// Takes facts of people.
    public interface Store {

        /// Keeps a fact.
        ///
        /// @param person identifier of the Patient
        /// @param fact its bytes, which the store may keep
        /// @throws IOException when it cannot be kept
        void add(String person, byte[] fact) throws IOException;
    }

    /// Reads a part, and puts what it says of people into a store.
    ///
    /// @return what came of it, without sections
    /// @throws UncheckedIOException when the store cannot be written
    public SliceReport read(Slice slice, Store store, LongConsumer progress) {
        var pass = new Pass(store);
        String problem = "";
        try {
            lines.read(slice, pass, progress);
        } catch (IOException error) {
            problem = String.valueOf(error.getMessage());
        }
        pass.tally.add(Names.LINES, pass.lineCount);
        return new SliceReport(
                slice.number(), slice.file().name(), pass.lineCount, pass.counts(), pass.bad, problem, List.of());
    }

    /// One pass over a part.
    private final class Pass implements Lines.Reader, Taker {
        private final Store store;
        private final Tally tally = new Tally();
        private final long[] kinds = new long[Kind.values().length];
        private final List<BadLine> bad = new ArrayList<>();
        private long lineCount;

        Pass(Store store) {
            this.store = store;
        }

        @Override
        public void over(byte[] buffer) {
            resources.over(buffer);
        }

        @Override
        public int line(int from) {
            lineCount++;
            return resources.line(from, this);
        }

        @Override
        public void bad(long line, long column, String reason) {
            lineCount = line;
            tally.add(Names.BAD_LINES);
            if (bad.size() < LISTED) {
                bad.add(new BadLine(line, column, reason));
            }
        }

        @Override
        public void counted(Kind kind) {
            kinds[kind.ordinal()]++;
        }

        @Override
        public void patient(PersonLine person) {
            if (!deleted.contains(person.patient().reference())) {
                store(person.id(), facts.of(person));
            }
        }

        @Override
        public void entry(String person, String updated, Entry entry) {
            if (person.isEmpty()) {
                tally.add(Names.OF_NOBODY);
            } else if (!deleted.contains(entry.reference())) {
                store(person, facts.of(updated, entry));
            }
        }

        @Override
        public void medicine(String id, Concept medicine) {
            // read beforehand, see MedicineList
        }

        @Override
        public void lostMedicine() {
            tally.add(Names.LOST_MEDICINES);
        }

        private void store(String person, byte[] fact) {
            try {
                store.add(person, fact);
            } catch (IOException error) {
                throw new UncheckedIOException(error);
            }
        }

        Map<String, Long> counts() {
            for (Kind kind : Kind.values()) {
                if (kinds[kind.ordinal()] > 0) {
                    String name = kind == Kind.OTHER ? "other" : kind.resource();
                    tally.add(Names.of(Names.RESOURCES, name), kinds[kind.ordinal()]);
                }
            }
            return tally.all();
        }
    }
}
