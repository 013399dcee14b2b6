package org.lumbar.fhir;

/// A record that cannot be taken. The message says what, where and what to do.
public final class RecordException extends RuntimeException {

    private static final long serialVersionUID = 1;

    RecordException(String message) {
        super(message);
    }

    RecordException(String message, Throwable cause) {
        super(message, cause);
    }
}
