package org.lumbar.formats;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

/// The lines of a stream, one at a time, so that a file of any length needs the memory of its longest line only.
final class Lines implements Closeable {

    /// Longest line, and longest file of one case.
    static final int MOST_BYTES = 8 * 1024 * 1024;

    private static final int BUFFER = 1 << 16;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private final Deque<Line> returned = new ArrayDeque<>();
    private int start;
    private int end;
    private int number;
    private boolean ended;

    Lines(InputStream in) {
        this.in = in;
    }

    /// The next line, empty at the end. A byte order mark of UTF-8 is skipped.
    Optional<Line> next() throws IOException {
        if (!returned.isEmpty()) {
            return Optional.of(returned.removeFirst());
        }
        if (start == end && !fill()) {
            return Optional.empty();
        }
        number++;
        byte[] bytes = {};
        boolean whole = true;
        boolean open = true;
        while (open && (start < end || fill())) {
            int stop = start;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            int length = Math.min(stop - start, MOST_BYTES - bytes.length);
            whole &= length == stop - start;
            bytes = joined(bytes, start, length);
            open = stop == end;
            start = open ? end : stop + 1;
        }
        return Optional.of(new Line(number, number == 1 ? withoutMark(bytes) : bytes, whole));
    }

    private byte[] joined(byte[] before, int from, int length) {
        byte[] joined = Arrays.copyOf(before, before.length + length);
        System.arraycopy(buffer, from, joined, before.length, length);
        return joined;
    }

    /// Gives a line back, so that it is the next one again; of several, the last one given back comes first.
    void giveBack(Line line) {
        returned.addFirst(line);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        start = 0;
        end = Math.max(0, in.read(buffer));
        ended = end == 0;
        return !ended;
    }

    private static byte[] withoutMark(byte[] bytes) {
        int length = BYTE_ORDER_MARK.length;
        if (bytes.length >= length && Arrays.equals(bytes, 0, length, BYTE_ORDER_MARK, 0, length)) {
            return Arrays.copyOfRange(bytes, length, bytes.length);
        }
        return bytes;
    }
}
