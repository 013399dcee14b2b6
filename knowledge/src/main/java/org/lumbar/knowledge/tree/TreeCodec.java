package org.lumbar.knowledge.tree;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lumbar.knowledge.tree.Node.Mapping;
import org.lumbar.knowledge.tree.Node.Scalar;
import org.lumbar.knowledge.tree.Node.ScalarType;
import org.lumbar.knowledge.tree.Node.Sequence;

/// Writes trees in the compact binary form that [CompiledTrees] reads: a pool of strings, the lists of keys that
/// mappings have, then each tree by itself, so that one can be read without the others. Numbers take as many bytes
/// as they need. Places are not kept.
public final class TreeCodec {

    static final int MAPPING = 0;
    static final int SEQUENCE = 1;
    static final int SCALAR = 2;
    static final ScalarType[] TYPES = ScalarType.values();
    static final int SEVEN_BITS = 0x7f;
    static final int MORE = 0x80;

    private final Map<String, Integer> pool = new LinkedHashMap<>();
    private final Map<Keys, Integer> shapes = new LinkedHashMap<>();

    private TreeCodec() {}

    /// The bytes of trees.
    public static byte[] write(List<Node> trees) {
        return new TreeCodec().bytes(trees);
    }

    private byte[] bytes(List<Node> trees) {
        List<byte[]> bodies = new ArrayList<>();
        for (Node tree : trees) {
            var body = new ByteArrayOutputStream();
            write(tree, body);
            bodies.add(body.toByteArray());
        }
        var keys = new ByteArrayOutputStream();
        writeNumber(shapes.size(), keys);
        for (Keys shape : shapes.keySet()) {
            writeNumber(shape.names().size(), keys);
            shape.names().forEach(name -> writeNumber(inPool(name), keys));
        }
        var out = new ByteArrayOutputStream();
        writeNumber(pool.size(), out);
        for (String text : pool.keySet()) {
            writeSized(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), out);
        }
        out.writeBytes(keys.toByteArray());
        writeNumber(bodies.size(), out);
        bodies.forEach(body -> writeSized(body, out));
        return out.toByteArray();
    }

    private void write(Node node, ByteArrayOutputStream out) {
        switch (node) {
            case Scalar scalar -> {
                out.write(SCALAR + scalar.type().ordinal());
                writeNumber(inPool(scalar.text()), out);
            }
            case Sequence sequence -> {
                out.write(SEQUENCE);
                writeNumber(sequence.items().size(), out);
                sequence.items().forEach(item -> write(item, out));
            }
            case Mapping mapping -> {
                out.write(MAPPING);
                writeNumber(shapes.computeIfAbsent(mapping.keys(), _ -> shapes.size()), out);
                mapping.entries().forEach(entry -> write(entry.value(), out));
            }
        }
    }

    private int inPool(String text) {
        return pool.computeIfAbsent(text, _ -> pool.size());
    }

    private static void writeSized(byte[] bytes, ByteArrayOutputStream out) {
        writeNumber(bytes.length, out);
        out.writeBytes(bytes);
    }

    private static void writeNumber(int number, ByteArrayOutputStream out) {
        int rest = number;
        while (rest > SEVEN_BITS) {
            out.write((rest & SEVEN_BITS) | MORE);
            rest >>>= 7;
        }
        out.write(rest);
    }
}
