package org.lumbar.interview;

import java.util.List;
import java.util.Optional;
import org.lumbar.knowledge.Range;

/// A question to a person, or a sign to look for.
///
/// @param kind what is asked, which says how it can be answered
/// @param findings the findings it speaks of; empty for the setting
/// @param text plain question, or the instruction for an examination
/// @param options what can be chosen; empty where the answer is yes, no or a number
/// @param unit unit of a number as words, empty where there is none
/// @param possible range outside which a number is taken for an error; empty means any
/// @param reason why it is asked, one sentence
public record Question(
        Kind kind,
        List<String> findings,
        String text,
        List<Option> options,
        String unit,
        Optional<Range> possible,
        String reason)
        implements Turn {

    public Question {
        findings = List.copyOf(findings);
        options = List.copyOf(options);
    }

    /// What is asked.
    public enum Kind {
        /// Where the person is seen: one of the options.
        SETTING,
        /// Age in years: a number.
        AGE,
        /// Sex: one of the options.
        SEX,
        /// Days since the pain began: a number.
        DURATION,
        /// A safety question: yes, no or unknown.
        GATE,
        /// The one last safety question: yes, no or unknown.
        SWEEP,
        /// Any other finding: yes, no or unknown.
        FINDING,
        /// A measurement: a number, or yes, no or unknown for the finding that follows from it.
        VALUE,
        /// Which of the things that a safety question names: any of the options, also none.
        WHICH,
        /// Since when something is there: a date, or one of the options.
        SINCE,
        /// How something old has gone lately: one of the options.
        CHANGE,
        /// On which side: one of the options.
        SIDE
    }

    /// One thing that can be chosen.
    ///
    /// @param id identifier by which it is answered
    /// @param label a few words
    /// @param question plain question about it; may be empty
    public record Option(String id, String label, String question) {}

    static Question of(Kind kind, List<String> findings, String text, List<Option> options, String reason) {
        return new Question(kind, findings, text, options, "", Optional.empty(), reason);
    }

    /// Whether yes and no are answers to it.
    public boolean yesOrNo() {
        return switch (kind) {
            case GATE, SWEEP, FINDING, VALUE -> true;
            case SETTING, AGE, SEX, DURATION, WHICH, SINCE, CHANGE, SIDE -> false;
        };
    }

    /// Whether a number is an answer to it.
    public boolean number() {
        return switch (kind) {
            case AGE, DURATION, VALUE -> true;
            case SETTING, SEX, GATE, SWEEP, FINDING, WHICH, SINCE, CHANGE, SIDE -> false;
        };
    }

    /// Whether it is one of the questions that block an all-clear.
    public boolean safety() {
        return kind == Kind.GATE || kind == Kind.SWEEP;
    }
}
