package org.lumbar.knowledge.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
    private static final int FORMAT = 1;
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
            return decode(new BufferedInputStream(in).readAllBytes());
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
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            out.writeInt(FORMAT);
            out.writeUTF(content.version());
            out.writeUTF(content.sha256());
            List<Node.Mapping.Entry> files = new ArrayList<>();
            for (ContentFile file : content.files()) {
                files.add(new Node.Mapping.Entry(file.path(), file.root(), Place.NONE));
            }
            TreeCodec.write(new Node.Mapping(files, Place.NONE), out);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
        return bytes.toByteArray();
    }

    /// The content of bytes that [#encode] made.
    ///
    /// @throws IllegalStateException when they are of another format
    public static Content decode(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != MAGIC || in.readInt() != FORMAT) {
                throw new IllegalStateException("the compiled content has another format; build it again");
            }
            String version = in.readUTF();
            String sha256 = in.readUTF();
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
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }
}
