package org.lumbar.population.source;

/// An export that cannot be read. The message says what, where, and what to do.
public final class BulkException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// @param message for the user
    public BulkException(String message) {
        super(message);
    }
}
