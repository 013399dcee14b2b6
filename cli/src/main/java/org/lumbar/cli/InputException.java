package org.lumbar.cli;

/// An input that cannot be taken. The message is one line: the place, the value and what to do.
final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InputException(String message) {
        super(message);
    }
}
