package org.lumbar.bench.screening;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/// Counts line feeds and does nothing else: the limit for whatever has to see every byte. Plain files are
/// mapped and cut into parts; of zipped ones each is unzipped by one thread.
public final class NewlineCount implements Extractor {

    private static final long PART = 64L << 20;
    private static final int BUFFER = 1 << 16;
    private static final long LINE_FEEDS = 0x0a0a_0a0a_0a0a_0a0aL;
    private static final long SEVEN_BITS = 0x7f7f_7f7f_7f7f_7f7fL;
    private static final ValueLayout.OfLong WORD = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private record Part(ExportFile file, long from, long to) {}

    @Override
    public Map<String, Long> extract(Path folder, LocalDate date, int threads) throws IOException {
        var parts = new ConcurrentLinkedQueue<Part>();
        for (ExportFile file : ExportFile.in(folder)) {
            long step = file.isZipped() ? Math.max(1, file.size()) : PART;
            for (long from = 0; from < file.size(); from += step) {
                parts.add(new Part(file, from, Math.min(from + step, file.size())));
            }
        }
        var lines = new LongAdder();
        Workers.run(threads, () -> () -> {
            for (Part part = parts.poll(); part != null; part = parts.poll()) {
                lines.add(part.file().isZipped() ? unzipped(part.file()) : mapped(part));
            }
        });
        return Map.of("lines", lines.sum());
    }

    private static long unzipped(ExportFile file) throws IOException {
        byte[] buffer = new byte[BUFFER];
        MemorySegment bytes = MemorySegment.ofArray(buffer);
        long lines = 0;
        try (InputStream in = file.open()) {
            for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
                lines += count(bytes, count);
            }
        }
        return lines;
    }

    private static long mapped(Part part) throws IOException {
        try (Arena arena = Arena.ofConfined();
                FileChannel channel = FileChannel.open(part.file().path(), StandardOpenOption.READ)) {
            long length = part.to() - part.from();
            return count(channel.map(MapMode.READ_ONLY, part.from(), length, arena), length);
        }
    }

    /// Eight bytes at a time: a byte that equals the line feed becomes zero, and zero bytes are counted.
    private static long count(MemorySegment bytes, long length) {
        long lines = 0;
        long at = 0;
        for (; at + Long.BYTES <= length; at += Long.BYTES) {
            long word = bytes.get(WORD, at) ^ LINE_FEEDS;
            long full = ((word & SEVEN_BITS) + SEVEN_BITS) | word | SEVEN_BITS;
            lines += Long.bitCount(~full);
        }
        for (; at < length; at++) {
            lines += bytes.get(ValueLayout.JAVA_BYTE, at) == '\n' ? 1 : 0;
        }
        return lines;
    }
}
