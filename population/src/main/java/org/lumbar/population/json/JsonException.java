package org.lumbar.population.json;

/// A line that is no JSON. It carries no stack trace: a damaged file makes millions of them.
public final class JsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int position;

    /// @param reason what is wrong, without the text of the line, that may hold a person's data
    /// @param position where in the buffer
    public JsonException(String reason, int position) {
        super(reason, null, false, false);
        this.position = position;
    }

    /// Where in the buffer.
    public int position() {
        return position;
    }
}
