package org.lumbar.spark;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lumbar.population.run.SliceReader;
import scala.Tuple2;

/// Gathers the facts of one part by person, so that the shuffle carries a person once and not once for each
/// resource. Memory is bounded: what is too much goes to a temporary file. For one thread.
final class FactCombiner implements SliceReader.Store, AutoCloseable {

    private static final int MOST_HELD = 16 << 20;
    /// About what a person costs beside the facts: the key, the entry, the chunk.
    private static final int OF_PERSON = 160;

    private final Path folder;
    private final List<Path> spilled = new ArrayList<>();
    private Map<String, Chunk> held = new LinkedHashMap<>();
    private int heldBytes;

    /// @param folder where temporary files go
    FactCombiner(Path folder) {
        this.folder = folder;
    }

    @Override
    public void add(String person, byte[] fact) throws IOException {
        Chunk chunk = held.get(person);
        if (chunk == null) {
            chunk = new Chunk();
            held.put(person, chunk);
            heldBytes += OF_PERSON;
        }
        heldBytes += chunk.add(fact);
        if (heldBytes >= MOST_HELD) {
            spill();
        }
    }

    private void spill() throws IOException {
        Path file = Files.createTempFile(folder, "lumbar-", ".facts");
        spilled.add(file);
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (Map.Entry<String, Chunk> each : held.entrySet()) {
                write(each.getKey().getBytes(StandardCharsets.UTF_8), out);
                write(each.getValue().bytes(), out);
            }
        }
        held = new LinkedHashMap<>();
        heldBytes = 0;
    }

    private static void write(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /// People with their facts; a person comes once, and once more for each time that memory did not suffice.
    Iterator<Tuple2<String, byte[]>> people() {
        Iterator<Path> files = List.copyOf(spilled).iterator();
        Iterator<Map.Entry<String, Chunk>> inMemory = held.entrySet().iterator();
        return new Pull<>() {
            private Iterator<Tuple2<String, byte[]>> ofFile =
                    List.<Tuple2<String, byte[]>>of().iterator();

            @Override
            boolean more() {
                while (!ofFile.hasNext() && files.hasNext()) {
                    ofFile = people(files.next());
                }
                if (ofFile.hasNext()) {
                    push(ofFile.next());
                } else if (inMemory.hasNext()) {
                    Map.Entry<String, Chunk> each = inMemory.next();
                    push(new Tuple2<>(each.getKey(), each.getValue().bytes()));
                } else {
                    return false;
                }
                return true;
            }
        };
    }

    private static Iterator<Tuple2<String, byte[]>> people(Path file) {
        try {
            var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
            return new Pull<>() {
                @Override
                boolean more() {
                    try {
                        if (in.available() == 0) {
                            in.close();
                            return false;
                        }
                        String person = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
                        push(new Tuple2<>(person, in.readNBytes(in.readInt())));
                        return true;
                    } catch (IOException error) {
                        throw new UncheckedIOException(error);
                    }
                }
            };
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    /// Takes the temporary files away.
    @Override
    public void close() throws IOException {
        for (Path each : spilled) {
            Files.deleteIfExists(each);
        }
    }
}
