package org.lumbar.population.source;

import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.zip.ZipException;
import org.lumbar.population.json.JsonCursor;
import org.lumbar.population.json.JsonException;

/// Hands over the lines of a part of a file, out of one buffer that is used again and again. For one thread.
public final class Lines {

    /// How long a line may be, in bytes.
    public static final int LONGEST = 32 << 20;

    private static final int BLOCK = 1 << 20;
    private static final int FURTHER = 1 << 16;
    private static final int BYTE_ORDER_MARK = 3;

    /// Where files come from; empty for the disk of this machine, whose files are mapped.
    private final Optional<Source> source;
    private byte[] buffer = new byte[BLOCK + BLOCK / 2];

    /// Lines of files on the disk of this machine.
    public Lines() {
        source = Optional.empty();
    }

    /// Lines of files that come from elsewhere.
    public Lines(Source source) {
        this.source = Optional.of(source);
    }

    /// Reads the lines of a buffer.
    public interface Reader {

        /// Lines stand in this buffer from now on.
        void over(byte[] buffer);

        /// Reads the line that begins at `from`.
        ///
        /// @return the position of its line feed
        /// @throws JsonException when it is damaged
        int line(int from);

        /// Is told of a line that cannot be read.
        ///
        /// @param line number of the line among those of the part, from 1
        /// @param column where in the line, from 1
        void bad(long line, long column, String reason);
    }

    /// Reads a part of a file.
    ///
    /// @param read told how many bytes of the file were read, again and again
    /// @return how many lines begin in the part
    /// @throws IOException when the file cannot be read to its end; the lines before that were handed over
    public long read(Slice slice, Reader reader, LongConsumer read) throws IOException {
        if (slice.file().isGzip()) {
            try (Feed feed = Feed.gzip(slice.file(), source.orElse(Source.DISK).open(slice.file(), 0), read)) {
                return new Run(feed, reader, Long.MAX_VALUE, _ -> {}).all(true);
            } catch (EOFException _) {
                throw new IOException("the compressed file ends too early; its last part is missing");
            } catch (ZipException error) {
                throw new IOException("the compressed file is damaged (" + error.getMessage() + ")");
            }
        }
        long from = Math.max(0, slice.from() - 1);
        try (Feed feed = source.isEmpty()
                ? Feed.mapped(slice.file(), from)
                : Feed.stream(source.get().open(slice.file(), from))) {
            return new Run(feed, reader, slice.to() - from, read).all(slice.from() == 0);
        }
    }

    /// One pass over a feed.
    private final class Run {
        private final Feed feed;
        private final Reader reader;
        private final LongConsumer read;
        private long limit;
        private long before;
        private int filled;
        private long lines;
        private boolean ended;

        Run(Feed feed, Reader reader, long limit, LongConsumer read) {
            this.feed = feed;
            this.reader = reader;
            this.limit = limit;
            this.read = read;
        }

        /// @param atBegin whether the feed begins with a line, rather than within one that is not of this part
        long all(boolean atBegin) throws IOException {
            fill();
            int begin = atBegin ? afterMark() : firstLine();
            while (begin >= 0 && before + begin < limit) {
                int last = lastLineFeed(begin);
                while (begin <= last && before + begin < limit) {
                    begin = line(begin);
                }
                if (before + begin < limit) {
                    begin = ended ? lastLine(begin) : more(begin);
                }
            }
            return lines;
        }

        /// The begin of the first line of the file, behind the mark of the byte order where one stands. It is
        /// of this part, however short the part is.
        private int afterMark() throws IOException {
            while (filled < BYTE_ORDER_MARK && !ended) {
                fill();
            }
            boolean isMarked = filled >= BYTE_ORDER_MARK
                    && buffer[0] == (byte) 0xef
                    && buffer[1] == (byte) 0xbb
                    && buffer[2] == (byte) 0xbf;
            limit = isMarked ? Math.max(limit, BYTE_ORDER_MARK + 1) : limit;
            return isMarked ? BYTE_ORDER_MARK : 0;
        }

        /// The begin of the first line that begins after the first byte; -1 when there is none.
        private int firstLine() throws IOException {
            while (true) {
                int at = lineFeed(0);
                if (at >= 0) {
                    return at + 1;
                }
                before += filled;
                filled = 0;
                if (ended || before >= limit) {
                    return -1;
                }
                fill();
            }
        }

        private int line(int begin) {
            lines++;
            try {
                return reader.line(begin) + 1;
            } catch (JsonException error) {
                reader.bad(lines, error.position() - begin + 1L, String.valueOf(error.getMessage()));
                return lineFeed(begin) + 1;
            }
        }

        private int lastLine(int begin) {
            if (begin >= filled) {
                return -1;
            }
            buffer[filled] = '\n';
            filled++;
            line(begin);
            return -1;
        }

        /// Moves the begun line to the begin of the buffer and reads on.
        private int more(int begin) throws IOException {
            int rest = filled - begin;
            if (rest >= LONGEST) {
                lines++;
                reader.bad(lines, 1, "the line is longer than " + (LONGEST >> 20) + " MB");
                return afterLongLine();
            }
            int room = buffer.length - JsonCursor.PADDING - 1;
            if (rest + BLOCK > room) {
                buffer = Arrays.copyOf(buffer, Math.max(2 * rest, rest + BLOCK) + BLOCK);
            }
            System.arraycopy(buffer, begin, buffer, 0, rest);
            before += begin;
            filled = rest;
            fill();
            return 0;
        }

        private int afterLongLine() throws IOException {
            before += filled;
            filled = 0;
            buffer = new byte[BLOCK + BLOCK / 2];
            fill();
            while (filled > 0) {
                int at = lineFeed(0);
                if (at >= 0) {
                    return at + 1;
                }
                before += filled;
                filled = 0;
                if (ended) {
                    return -1;
                }
                fill();
            }
            return -1;
        }

        private void fill() throws IOException {
            reader.over(buffer);
            long position = before + filled;
            int wanted = position >= limit ? FURTHER : (int) Math.min(BLOCK, limit - position);
            int most = Math.min(wanted, buffer.length - filled - JsonCursor.PADDING - 1);
            int count = feed.read(buffer, filled, most);
            if (count < 0) {
                ended = true;
                return;
            }
            filled += count;
            read.accept(count);
        }

        private int lastLineFeed(int from) {
            int at = filled - 1;
            while (at >= from && buffer[at] != '\n') {
                at--;
            }
            return at;
        }

        private int lineFeed(int from) {
            for (int i = from; i < filled; i++) {
                if (buffer[i] == '\n') {
                    return i;
                }
            }
            return -1;
        }
    }
}
