package org.lumbar.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/// Tells a progress how much of the input was read.
final class CountedInput extends FilterInputStream {

    /// A large piece read ahead would tell more than was worked off.
    private static final int MOST_AT_ONCE = 1 << 13;

    private final Progress progress;

    CountedInput(InputStream in, Progress progress) {
        super(in);
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        progress.read(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, Math.min(length, MOST_AT_ONCE));
        progress.read(Math.max(0, read));
        return read;
    }

    /// How many bytes the files hold together; 0 where one of them does not tell, such as a pipe.
    static long size(List<String> files) {
        long total = 0;
        for (String file : files) {
            try {
                Path path = Path.of(file);
                if (!Files.isRegularFile(path)) {
                    return 0;
                }
                total += Files.size(path);
            } catch (InvalidPathException | IOException _) {
                // whoever reads it says what is wrong with it
                return 0;
            }
        }
        return total;
    }
}
