package org.lumbar.knowledge.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.movement.MovementContent;
import org.lumbar.knowledge.record.RecordMapping;
import org.lumbar.knowledge.screening.ScreeningContent;
import org.lumbar.knowledge.tree.CompiledTrees;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;
import org.lumbar.knowledge.tree.TreeCodec;

/// The built-in content as one binary resource: magic number, format version, content version, hash of the sources,
/// the paths of the files, then their trees. It exists so that a start need not parse YAML.
public final class KnowledgeResource {

    private static final int MAGIC = 0x4c554d42;
    private static final int FORMAT = 3;
    private static final String NAME = "/org/lumbar/knowledge/knowledge.bin";

    /// Keys of content that no assessment reads.
    private static final Set<String> BESIDE_ASSESSMENTS = besideAssessments();

    private KnowledgeResource() {}

    /// The content that this build carries.
    ///
    /// @throws IllegalStateException when the build carries none, or one of another format
    public static Content load() {
        return decode(bytes());
    }

    /// The built-in knowledge.
    public static Knowledge knowledge() {
        return Binder.bind(load());
    }

    /// The built-in knowledge without the files that no assessment reads: figures listed as not used, pinned codes,
    /// questionnaires. Its identity is that of the whole, and every assessment is the same. For short processes.
    public static Knowledge forAssessment() {
        return Binder.bind(decode(bytes(), false));
    }

    /// What the built-in content knows of movement.
    public static MovementContent movement() {
        return MovementBinder.bind(load());
    }

    /// What the built-in content says of records.
    public static RecordMapping recordMapping() {
        return RecordMappingBinder.bind(load());
    }

    /// What the built-in content looks for in the records of a population.
    public static ScreeningContent screening() {
        return ScreeningBinder.bind(load());
    }

    private static Set<String> besideAssessments() {
        Set<String> keys = new HashSet<>(MovementBinder.KEYS);
        keys.addAll(RecordMappingBinder.KEYS);
        keys.addAll(ScreeningBinder.KEYS);
        keys.addAll(SimulationBinder.KEYS);
        keys.addAll(List.of("unused", "codes", "instrument", "valueSet", "population", "targets"));
        return Set.copyOf(keys);
    }

    private static byte[] bytes() {
        try (InputStream in = KnowledgeResource.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IllegalStateException(
                        "this build carries no content: " + NAME + " is missing; build it again");
            }
            return in.readAllBytes();
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    /// The bytes of a content without packs.
    public static byte[] encode(Content content) {
        List<Node> trees = content.files().stream().map(ContentFile::root).toList();
        List<byte[]> head = new ArrayList<>();
        head.add(content.version().getBytes(StandardCharsets.UTF_8));
        head.add(content.sha256().getBytes(StandardCharsets.UTF_8));
        content.files().forEach(file -> head.add(file.path().getBytes(StandardCharsets.UTF_8)));
        byte[] body = TreeCodec.write(trees);
        int size = head.stream().mapToInt(text -> Integer.BYTES + text.length).sum() + trees.size();
        ByteBuffer out = ByteBuffer.allocate(3 * Integer.BYTES + size + body.length);
        out.putInt(MAGIC).putInt(FORMAT).putInt(trees.size());
        head.forEach(text -> out.putInt(text.length).put(text));
        trees.forEach(tree -> out.put((byte) (besideAssessments(tree) ? 1 : 0)));
        return out.put(body).array();
    }

    private static boolean besideAssessments(Node root) {
        return BESIDE_ASSESSMENTS.containsAll(Fields.of(root, "a content file").keys());
    }

    /// The content of bytes that [#encode] made.
    ///
    /// @throws IllegalStateException when they are of another format
    public static Content decode(byte[] bytes) {
        return decode(bytes, true);
    }

    private static Content decode(byte[] bytes, boolean whole) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (bytes.length < 3 * Integer.BYTES || in.getInt() != MAGIC || in.getInt() != FORMAT) {
            throw new IllegalStateException("the compiled content has another format; build it again");
        }
        try {
            int size = in.getInt();
            String version = text(in);
            String sha256 = text(in);
            List<String> paths = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                paths.add(text(in));
            }
            byte[] beside = new byte[size];
            in.get(beside);
            var trees = new CompiledTrees(bytes, in.position());
            List<ContentFile> files = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                int number = i;
                if (whole || beside[i] == 0) {
                    files.add(new ContentFile(paths.get(i), () -> tree(trees, number), 0));
                }
            }
            return new Content(version, sha256, List.of(), List.copyOf(files));
        } catch (IllegalArgumentException | BufferUnderflowException error) {
            throw damaged(error);
        }
    }

    private static Node tree(CompiledTrees trees, int number) {
        try {
            return trees.tree(number);
        } catch (IllegalArgumentException error) {
            throw damaged(error);
        }
    }

    private static IllegalStateException damaged(RuntimeException error) {
        return new IllegalStateException("the compiled content is damaged; build it again", error);
    }

    private static String text(ByteBuffer in) {
        byte[] bytes = new byte[Math.min(in.getInt(), in.remaining())];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
