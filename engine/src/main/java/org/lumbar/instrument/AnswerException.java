package org.lumbar.instrument;

import java.util.List;

/// Answers that an instrument cannot take.
public final class AnswerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    AnswerException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /// Every problem, each naming the item, the value and the range.
    public List<String> problems() {
        return problems;
    }
}
