package org.lumbar.population.run;

/// A screening that cannot go on. The message says what, where, and what to do.
public final class ScreeningException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// @param message for the user
    public ScreeningException(String message) {
        super(message);
    }

    /// @param message for the user
    /// @param cause what went wrong beneath
    public ScreeningException(String message, Throwable cause) {
        super(message, cause);
    }
}
