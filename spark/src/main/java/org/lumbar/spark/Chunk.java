package org.lumbar.spark;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Facts of one person, one behind the other, each after its length: what travels in the shuffle.
final class Chunk {

    private static final int SMALLEST = 64;

    private byte[] bytes = new byte[SMALLEST];
    private int length;

    /// Adds a fact.
    ///
    /// @return by how many bytes the chunk grew
    int add(byte[] fact) {
        int more = Integer.BYTES + fact.length;
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
        ByteBuffer.wrap(bytes, length, more).putInt(fact.length).put(fact);
        length += more;
        return more;
    }

    /// The bytes.
    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    /// The facts of the bytes of a chunk.
    static void read(byte[] chunk, List<byte[]> facts) {
        ByteBuffer from = ByteBuffer.wrap(chunk);
        while (from.hasRemaining()) {
            byte[] fact = new byte[from.getInt()];
            from.get(fact);
            facts.add(fact);
        }
    }

    /// The same as a list.
    static List<byte[]> facts(byte[] chunk) {
        List<byte[]> facts = new ArrayList<>();
        read(chunk, facts);
        return facts;
    }
}
