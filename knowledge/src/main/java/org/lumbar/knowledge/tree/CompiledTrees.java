package org.lumbar.knowledge.tree;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.lumbar.knowledge.tree.Node.Mapping;
import org.lumbar.knowledge.tree.Node.Scalar;
import org.lumbar.knowledge.tree.Node.Sequence;

/// Trees in the form that [TreeCodec] writes, each read when it is asked for, so that a start reads only what it
/// needs and several threads can read at once.
public final class CompiledTrees {

    private static final int MOST_SHIFT = 28;

    private final byte[] bytes;
    /// Where each string begins; its bytes follow its length.
    private final int[] texts;
    /// The strings made so far. Threads may make the same one twice, which does no harm.
    private final String[] pool;
    private final Keys[] shapes;
    /// Where each tree begins.
    private final int[] trees;

    /// @param bytes bytes that hold what [TreeCodec#write] wrote
    /// @param start where it begins
    /// @throws IllegalArgumentException when the bytes are none
    public CompiledTrees(byte[] bytes, int start) {
        this.bytes = bytes;
        try {
            var in = new Cursor(start);
            texts = in.sizedParts();
            pool = new String[texts.length];
            shapes = new Keys[in.number()];
            for (int i = 0; i < shapes.length; i++) {
                shapes[i] = keys(in);
            }
            trees = in.sizedParts();
        } catch (IndexOutOfBoundsException | NegativeArraySizeException error) {
            throw damaged(error);
        }
    }

    /// How many trees there are.
    public int size() {
        return trees.length;
    }

    /// Reads a tree.
    ///
    /// @throws IllegalArgumentException when the bytes are none
    public Node tree(int number) {
        try {
            var in = new Cursor(trees[number]);
            in.number();
            return node(in);
        } catch (IndexOutOfBoundsException | NegativeArraySizeException error) {
            throw damaged(error);
        }
    }

    private static IllegalArgumentException damaged(RuntimeException error) {
        return new IllegalArgumentException("the bytes end in the middle of a tree", error);
    }

    /// Interned, as the names are by which the keys are asked for: equal strings are then the same string.
    private Keys keys(Cursor in) {
        int size = in.number();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            names.add(text(in.number()).intern());
        }
        return Keys.of(names);
    }

    private String text(int number) {
        String text = pool[number];
        if (text == null) {
            var in = new Cursor(texts[number]);
            int length = in.number();
            text = new String(bytes, in.at, length, StandardCharsets.UTF_8);
            pool[number] = text;
        }
        return text;
    }

    private Node node(Cursor in) {
        int kind = bytes[in.at++];
        if (kind >= TreeCodec.SCALAR) {
            return new Scalar(TreeCodec.TYPES[kind - TreeCodec.SCALAR], text(in.number()), Place.NONE);
        }
        int number = in.number();
        if (kind == TreeCodec.SEQUENCE) {
            Node[] items = new Node[number];
            for (int i = 0; i < number; i++) {
                items[i] = node(in);
            }
            return new Sequence(List.of(items), Place.NONE);
        }
        Keys keys = shapes[number];
        List<String> names = keys.names();
        Mapping.Entry[] entries = new Mapping.Entry[names.size()];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = new Mapping.Entry(names.get(i), node(in), Place.NONE);
        }
        return new Mapping(List.of(entries), Place.NONE, keys);
    }

    /// Where the reading stands.
    private final class Cursor {
        private int at;

        Cursor(int at) {
            this.at = at;
        }

        int number() {
            int number = 0;
            for (int shift = 0; shift <= MOST_SHIFT; shift += 7) {
                int next = bytes[at++];
                number |= (next & TreeCodec.SEVEN_BITS) << shift;
                if ((next & TreeCodec.MORE) == 0) {
                    return number;
                }
            }
            throw new IllegalArgumentException("a number of more than 32 bits");
        }

        /// Steps over a list of parts that each begin with their length; gives where each begins.
        int[] sizedParts() {
            int[] parts = new int[number()];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = at;
                int length = number();
                at += length;
            }
            return parts;
        }
    }
}
