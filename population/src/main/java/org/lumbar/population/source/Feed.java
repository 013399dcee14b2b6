package org.lumbar.population.source;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.StandardOpenOption;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// Bytes of a file in their order.
interface Feed extends Closeable {

    /// Copies the next bytes.
    ///
    /// @return how many, or -1 at the end
    /// @throws IOException when they cannot be read; an [EOFException] when a compressed file ends too early
    int read(byte[] into, int at, int most) throws IOException;

    /// A plain file, mapped, from a byte on.
    static Feed mapped(SourceFile file, long from) throws IOException {
        Arena arena = Arena.ofConfined();
        try (FileChannel channel = FileChannel.open(file.path(), StandardOpenOption.READ)) {
            MemorySegment bytes = channel.map(MapMode.READ_ONLY, from, Math.max(0, channel.size() - from), arena);
            return new Mapped(arena, bytes);
        } catch (IOException error) {
            arena.close();
            throw error;
        }
    }

    /// The bytes of a stream.
    static Feed stream(InputStream in) {
        return new Unpacked(in);
    }

    /// A compressed file from its begin.
    ///
    /// @param raw its bytes as they are stored
    /// @param packed told how many compressed bytes were read
    static Feed gzip(SourceFile file, InputStream raw, LongConsumer packed) throws IOException {
        try {
            return new Unpacked(new ToItsEnd(new Counting(raw, packed)));
        } catch (EOFException _) {
            raw.close();
            if (file.bytes() == 0) {
                return new Unpacked(InputStream.nullInputStream());
            }
            throw new EOFException("it ends too early");
        } catch (IOException error) {
            raw.close();
            throw error;
        }
    }

    /// See [#mapped].
    final class Mapped implements Feed {
        private final Arena arena;
        private final MemorySegment bytes;
        private long next;

        private Mapped(Arena arena, MemorySegment bytes) {
            this.arena = arena;
            this.bytes = bytes;
        }

        @Override
        public int read(byte[] into, int at, int most) {
            int count = (int) Math.min(most, bytes.byteSize() - next);
            if (count <= 0) {
                return -1;
            }
            MemorySegment.copy(bytes, ValueLayout.JAVA_BYTE, next, into, at, count);
            next += count;
            return count;
        }

        @Override
        public void close() {
            arena.close();
        }
    }

    /// See [#gzip].
    final class Unpacked implements Feed {
        private final InputStream in;

        private Unpacked(InputStream in) {
            this.in = in;
        }

        @Override
        public int read(byte[] into, int at, int most) throws IOException {
            return in.read(into, at, most);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    /// Fails where something stands behind the last member, which [GZIPInputStream] steps over without a word:
    /// it may be a member that was damaged or cut.
    final class ToItsEnd extends GZIPInputStream {
        private static final int BUFFER = 1 << 16;
        private static final int TRAILER = 8;

        private ToItsEnd(InputStream in) throws IOException {
            super(in, BUFFER);
        }

        @Override
        public int read(byte[] into, int at, int most) throws IOException {
            int count = super.read(into, at, most);
            if (count < 0 && (inf.getRemaining() > TRAILER || in.available() > 0)) {
                throw new ZipException("something that is not gzip stands behind its end");
            }
            return count;
        }
    }

    /// Counts what is read of a stream.
    final class Counting extends FilterInputStream {
        private final LongConsumer taker;

        private Counting(InputStream in, LongConsumer taker) {
            super(in);
            this.taker = taker;
        }

        @Override
        public int read(byte[] into, int at, int most) throws IOException {
            int count = super.read(into, at, most);
            if (count > 0) {
                taker.accept(count);
            }
            return count;
        }
    }
}
