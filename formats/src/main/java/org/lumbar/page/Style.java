package org.lumbar.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The style of a page, from the files beside this class.
final class Style {

    /// The style sheet, which must be well-formed inside XML: no `<` and no `&`.
    static final String TEXT = read("page.css");

    /// What a decision aid adds to it.
    static final String AID = read("decision-aid.css");

    /// What the explainer of pain adds to it.
    static final String PAIN = read("pain.css");

    /// The script of the explainer of pain, well-formed inside XML too.
    static final String PAIN_SCRIPT = read("pain.js");

    /// What a balance adds to it.
    static final String BALANCE = read("balance.css");

    /// Of the figures of exercises, in each of their pictures.
    static final String FIGURE = read("figure.css");

    /// Of the library of exercises.
    static final String EXERCISES = read("exercises.css");

    /// What a programme adds to it.
    static final String PROGRAMME = read("programme.css");

    private Style() {}

    private static String read(String file) {
        try (InputStream in = Style.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing beside " + Style.class.getName());
            }
            return "\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }
}
