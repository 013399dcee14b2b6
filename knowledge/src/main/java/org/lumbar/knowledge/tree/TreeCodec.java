package org.lumbar.knowledge.tree;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lumbar.knowledge.tree.Node.Mapping;
import org.lumbar.knowledge.tree.Node.Scalar;
import org.lumbar.knowledge.tree.Node.ScalarType;
import org.lumbar.knowledge.tree.Node.Sequence;

/// Writes and reads trees in a compact binary form: a pool of strings, then the nodes in order. Places are not
/// kept.
public final class TreeCodec {

    private static final int MAPPING = 0;
    private static final int SEQUENCE = 1;
    private static final int SCALAR = 2;

    private TreeCodec() {}

    /// Writes a tree.
    public static void write(Node node, DataOutputStream out) throws IOException {
        var pool = new LinkedHashMap<String, Integer>();
        collect(node, pool);
        out.writeInt(pool.size());
        for (String text : pool.keySet()) {
            out.writeUTF(text);
        }
        writeNode(node, pool, out);
    }

    /// Reads a tree that [#write] wrote.
    ///
    /// @throws IOException when the bytes are none
    public static Node read(DataInputStream in) throws IOException {
        int size = in.readInt();
        if (size < 0) {
            throw new IOException("negative string pool");
        }
        var pool = new ArrayList<String>();
        for (int i = 0; i < size; i++) {
            pool.add(in.readUTF());
        }
        return readNode(in, pool);
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

    private static void writeNode(Node node, Map<String, Integer> pool, DataOutputStream out) throws IOException {
        switch (node) {
            case Scalar scalar -> {
                out.writeByte(SCALAR + scalar.type().ordinal());
                out.writeInt(index(pool, scalar.text()));
            }
            case Sequence sequence -> {
                out.writeByte(SEQUENCE);
                out.writeInt(sequence.items().size());
                for (Node item : sequence.items()) {
                    writeNode(item, pool, out);
                }
            }
            case Mapping mapping -> {
                out.writeByte(MAPPING);
                out.writeInt(mapping.entries().size());
                for (Mapping.Entry entry : mapping.entries()) {
                    out.writeInt(index(pool, entry.key()));
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

    private static Node readNode(DataInputStream in, List<String> pool) throws IOException {
        int kind = in.readUnsignedByte();
        if (kind >= SCALAR) {
            ScalarType[] types = ScalarType.values();
            if (kind - SCALAR >= types.length) {
                throw new IOException("unknown node kind " + kind);
            }
            return new Scalar(types[kind - SCALAR], pool.get(in.readInt()), Place.NONE);
        }
        int size = in.readInt();
        if (kind == SEQUENCE) {
            var items = new ArrayList<Node>();
            for (int i = 0; i < size; i++) {
                items.add(readNode(in, pool));
            }
            return new Sequence(List.copyOf(items), Place.NONE);
        }
        var entries = new ArrayList<Mapping.Entry>();
        for (int i = 0; i < size; i++) {
            String key = pool.get(in.readInt());
            entries.add(new Mapping.Entry(key, readNode(in, pool), Place.NONE));
        }
        return new Mapping(List.copyOf(entries), Place.NONE);
    }
}
