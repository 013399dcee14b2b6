package org.lumbar.population.simulation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// A chunk as it goes to the files: as it is, or compressed by the thread that made it. Each chunk is a member
/// of the file's gzip stream of its own (RFC 1952 allows several), so that both cores compress.
final class PackedChunk {

    private static final ResourceType[] TYPES = ResourceType.values();

    private final Chunk chunk;
    private final ByteArrayOutputStream[] packed;

    private PackedChunk(Chunk chunk, ByteArrayOutputStream[] packed) {
        this.chunk = chunk;
        this.packed = packed;
    }

    static PackedChunk of(Chunk chunk, boolean gzip) {
        if (!gzip) {
            return new PackedChunk(chunk, new ByteArrayOutputStream[0]);
        }
        var packed = new ByteArrayOutputStream[TYPES.length];
        try {
            for (ResourceType type : TYPES) {
                packed[type.ordinal()] = new ByteArrayOutputStream();
                try (var out = new Fast(packed[type.ordinal()])) {
                    chunk.lines(type).writeTo(out);
                }
            }
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
        return new PackedChunk(chunk, packed);
    }

    private static final class Fast extends GZIPOutputStream {
        Fast(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    Chunk chunk() {
        return chunk;
    }

    long count(ResourceType type) {
        return chunk.count(type);
    }

    void write(ResourceType type, OutputStream out) throws IOException {
        if (packed.length == 0) {
            chunk.lines(type).writeTo(out);
        } else {
            packed[type.ordinal()].writeTo(out);
        }
    }

    void writeTruth(OutputStream out) throws IOException {
        chunk.truth().writeTo(out);
    }
}
