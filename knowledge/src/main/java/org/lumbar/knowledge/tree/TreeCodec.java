package org.lumbar.knowledge.tree;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lumbar.knowledge.tree.Node.Mapping;
import org.lumbar.knowledge.tree.Node.Scalar;
import org.lumbar.knowledge.tree.Node.ScalarType;
import org.lumbar.knowledge.tree.Node.Sequence;

/// Writes and reads trees in a compact binary form: a pool of strings, then the nodes in order; numbers take as
/// many bytes as they need. Places are not kept.
public final class TreeCodec {

    private static final int MAPPING = 0;
    private static final int SEQUENCE = 1;
    private static final int SCALAR = 2;
    private static final ScalarType[] TYPES = ScalarType.values();
    private static final int SEVEN_BITS = 0x7f;
    private static final int MORE = 0x80;
    private static final int MOST_SHIFT = 28;

    private TreeCodec() {}

    /// The bytes of a tree.
    public static byte[] write(Node node) {
        var pool = new LinkedHashMap<String, Integer>();
        collect(node, pool);
        var out = new ByteArrayOutputStream();
        writeNumber(pool.size(), out);
        for (String text : pool.keySet()) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            writeNumber(bytes.length, out);
            out.writeBytes(bytes);
        }
        writeNode(node, pool, out);
        return out.toByteArray();
    }

    /// Reads a tree that [#write] wrote.
    ///
    /// @throws IllegalArgumentException when the bytes are none
    public static Node read(ByteBuffer in) {
        try {
            int size = readNumber(in);
            String[] pool = new String[size];
            for (int i = 0; i < size; i++) {
                int length = readNumber(in);
                pool[i] = new String(in.array(), in.arrayOffset() + in.position(), length, StandardCharsets.UTF_8);
                in.position(in.position() + length);
            }
            return readNode(in, pool);
        } catch (BufferUnderflowException | IndexOutOfBoundsException error) {
            throw new IllegalArgumentException("the bytes end in the middle of a tree", error);
        }
    }

    private static void collect(Node node, Map<String, Integer> pool) {
        switch (node) {
            case Scalar scalar -> pool.putIfAbsent(scalar.text(), pool.size());
            case Sequence sequence -> sequence.items().forEach(item -> collect(item, pool));
            case Mapping mapping ->
                mapping.entries().forEach(entry -> {
                    pool.putIfAbsent(entry.key(), pool.size());
                    collect(entry.value(), pool);
                });
        }
    }

    private static void writeNode(Node node, Map<String, Integer> pool, ByteArrayOutputStream out) {
        switch (node) {
            case Scalar scalar -> {
                out.write(SCALAR + scalar.type().ordinal());
                writeNumber(index(pool, scalar.text()), out);
            }
            case Sequence sequence -> {
                out.write(SEQUENCE);
                writeNumber(sequence.items().size(), out);
                sequence.items().forEach(item -> writeNode(item, pool, out));
            }
            case Mapping mapping -> {
                out.write(MAPPING);
                writeNumber(mapping.entries().size(), out);
                for (Mapping.Entry entry : mapping.entries()) {
                    writeNumber(index(pool, entry.key()), out);
                    writeNode(entry.value(), pool, out);
                }
            }
        }
    }

    private static int index(Map<String, Integer> pool, String text) {
        Integer index = pool.get(text);
        if (index == null) {
            throw new IllegalStateException("'" + text + "' is not in the pool");
        }
        return index;
    }

    private static Node readNode(ByteBuffer in, String[] pool) {
        int kind = in.get();
        if (kind >= SCALAR) {
            if (kind - SCALAR >= TYPES.length) {
                throw new IllegalArgumentException("unknown node kind " + kind);
            }
            return new Scalar(TYPES[kind - SCALAR], pool[readNumber(in)], Place.NONE);
        }
        int size = readNumber(in);
        if (kind == SEQUENCE) {
            Node[] items = new Node[size];
            for (int i = 0; i < size; i++) {
                items[i] = readNode(in, pool);
            }
            return new Sequence(List.of(items), Place.NONE);
        }
        Mapping.Entry[] entries = new Mapping.Entry[size];
        for (int i = 0; i < size; i++) {
            String key = pool[readNumber(in)];
            entries[i] = new Mapping.Entry(key, readNode(in, pool), Place.NONE);
        }
        return new Mapping(List.of(entries), Place.NONE);
    }

    private static void writeNumber(int number, ByteArrayOutputStream out) {
        int rest = number;
        while (rest > SEVEN_BITS) {
            out.write((rest & SEVEN_BITS) | MORE);
            rest >>>= 7;
        }
        out.write(rest);
    }

    private static int readNumber(ByteBuffer in) {
        int number = 0;
        for (int shift = 0; shift <= MOST_SHIFT; shift += 7) {
            int next = in.get();
            number |= (next & SEVEN_BITS) << shift;
            if ((next & MORE) == 0) {
                return number;
            }
        }
        throw new IllegalArgumentException("a number of more than 32 bits");
    }
}
