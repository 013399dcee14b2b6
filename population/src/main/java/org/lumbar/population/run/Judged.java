package org.lumbar.population.run;

import java.io.IOException;
import java.io.OutputStream;

/// What the judging of all people gave, kept somewhere until it is published.
public interface Judged {

    /// Writes the lines of people.
    ///
    /// @throws IOException when it cannot
    void people(OutputStream out) throws IOException;

    /// Hands over the people of a list.
    ///
    /// @param list name of the list
    /// @throws IOException when they cannot be read, or the taker cannot write
    void members(String list, Taker taker) throws IOException;

    /// Takes people.
    interface Taker {

        /// Takes a person.
        ///
        /// @param patient identifier of the Patient
        void take(String patient) throws IOException;
    }
}
