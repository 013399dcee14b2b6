package org.lumbar.knowledge.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.tree.Node;
import org.lumbar.knowledge.tree.Place;
import org.lumbar.knowledge.tree.TreeCodec;

/// The built-in content as one binary resource: magic number, format version, content version, hash of the sources,
/// then
/// the files as trees over one pool of strings. It exists so that a start need not parse YAML.
public final class KnowledgeResource {

    private static final int MAGIC = 0x4c554d42;
    private static final int FORMAT = 2;
    private static final String NAME = "/org/lumbar/knowledge/knowledge.bin";

    private KnowledgeResource() {}

    /// The content that this build carries.
    ///
    /// @throws IllegalStateException when the build carries none, or one of another format
    public static Content load() {
        try (InputStream in = KnowledgeResource.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IllegalStateException(
                        "this build carries no content: " + NAME + " is missing; build it again");
            }
            return decode(in.readAllBytes());
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    /// The built-in knowledge.
    public static Knowledge knowledge() {
        return Binder.bind(load());
    }

    /// The bytes of a content without packs.
    public static byte[] encode(Content content) {
        List<Node.Mapping.Entry> files = new ArrayList<>();
        for (ContentFile file : content.files()) {
            files.add(new Node.Mapping.Entry(file.path(), file.root(), Place.NONE));
        }
        byte[] version = content.version().getBytes(StandardCharsets.UTF_8);
        byte[] hash = content.sha256().getBytes(StandardCharsets.UTF_8);
        byte[] tree = TreeCodec.write(new Node.Mapping(files, Place.NONE));
        ByteBuffer out = ByteBuffer.allocate(4 * Integer.BYTES + version.length + hash.length + tree.length);
        out.putInt(MAGIC).putInt(FORMAT);
        out.putInt(version.length).put(version);
        out.putInt(hash.length).put(hash);
        out.put(tree);
        return out.array();
    }

    /// The content of bytes that [#encode] made.
    ///
    /// @throws IllegalStateException when they are of another format
    public static Content decode(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (bytes.length < 4 * Integer.BYTES || in.getInt() != MAGIC || in.getInt() != FORMAT) {
            throw new IllegalStateException("the compiled content has another format; build it again");
        }
        try {
            String version = text(in);
            String sha256 = text(in);
            if (!(TreeCodec.read(in) instanceof Node.Mapping files)) {
                throw new IllegalStateException("the compiled content holds no files; build it again");
            }
            return new Content(
                    version,
                    sha256,
                    List.of(),
                    files.entries().stream()
                            .map(entry -> new ContentFile(entry.key(), entry.value()))
                            .toList());
        } catch (IllegalArgumentException | BufferUnderflowException error) {
            throw new IllegalStateException("the compiled content is damaged; build it again", error);
        }
    }

    private static String text(ByteBuffer in) {
        byte[] bytes = new byte[Math.min(in.getInt(), in.remaining())];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
