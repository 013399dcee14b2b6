package org.lumbar.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// Standard output: UTF-8 in any locale. When its reader has gone away (`| head`), [Closed] ends the command
/// quietly.
final class Output {

    private static final int BUFFER = 1 << 15;

    private final OutputStream stream;

    Output(OutputStream stream) {
        this.stream = new BufferedOutputStream(stream, BUFFER);
    }

    void print(String text) {
        try {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException error) {
            throw closed(error);
        }
    }

    void line(String text) {
        print(text);
        print("\n");
    }

    void flush() {
        try {
            stream.flush();
        } catch (IOException error) {
            throw closed(error);
        }
    }

    /// A writer for a library that prints by itself.
    Writer writer() {
        return new Writer() {
            @Override
            public void write(char[] characters, int offset, int length) {
                print(new String(characters, offset, length));
            }

            @Override
            public void flush() {
                Output.this.flush();
            }

            @Override
            public void close() {
                Output.this.flush();
            }
        };
    }

    private static RuntimeException closed(IOException error) {
        String message = String.valueOf(error.getMessage());
        boolean readerGone =
                message.contains("Broken pipe") || message.contains("Stream closed") || message.contains("pipe");
        return readerGone
                ? new Closed()
                : new InputException(
                        "standard output cannot be written: " + message + ". Make room or choose another place.");
    }

    /// The reader of standard output has gone away: no error of anyone.
    static final class Closed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Closed() {
            super("the reader of standard output has gone away", null, false, false);
        }
    }
}
