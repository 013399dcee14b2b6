package org.lumbar.spark;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/// The rows of one file of a table as lines, so that they are read as lines are. A line feed within a resource
/// becomes a space, which JSON cannot tell from it.
final class RowStream extends InputStream {

    private final Iterator<Row> rows;
    private final String file;
    private final long firstRow;
    private byte[] line;
    private int at;
    private @Nullable Row next;

    private RowStream(Iterator<Row> rows, Row first) {
        this.rows = rows;
        file = first.getString(TableParts.FILE);
        firstRow = first.getLong(TableParts.ROW);
        line = line(first);
    }

    /// The stream of the first rows, as long as they are of one file.
    static RowStream of(Iterator<Row> rows, Row first) {
        return new RowStream(rows, first);
    }

    /// The address of the file.
    String file() {
        return file;
    }

    /// The number of the first row in its file, from 0.
    long firstRow() {
        return firstRow;
    }

    /// The first row of the next file, once this one is read to its end; null at the end of all.
    @Nullable
    Row next() {
        return next;
    }

    private static byte[] line(Row row) {
        String resource = row.isNullAt(TableParts.RESOURCE) ? "" : row.getString(TableParts.RESOURCE);
        byte[] bytes = (resource + "\n").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length - 1; i++) {
            if (bytes[i] == '\n') {
                bytes[i] = ' ';
            }
        }
        return bytes;
    }

    private boolean advance() {
        if (next != null || !rows.hasNext()) {
            return false;
        }
        Row row = rows.next();
        if (!row.getString(TableParts.FILE).equals(file)) {
            next = row;
            return false;
        }
        line = line(row);
        at = 0;
        return true;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int most) {
        if (at == line.length && !advance()) {
            return -1;
        }
        int count = Math.min(most, line.length - at);
        System.arraycopy(line, at, into, from, count);
        at += count;
        return count;
    }
}
