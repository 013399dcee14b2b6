package org.lumbar.population.resource;

import org.lumbar.record.Concept;
import org.lumbar.record.Entry;

/// Takes what the lines of a file say.
public interface Taker {

    /// Any resource, wanted or not.
    void counted(Kind kind);

    /// A person.
    void patient(PersonLine person);

    /// Something of a person's record.
    ///
    /// @param person identifier of the person; empty when it names none
    /// @param updated when the resource was last changed, as it says; may be empty
    void entry(String person, String updated, Entry entry);

    /// A medicine that prescriptions may point at.
    ///
    /// @param id identifier of the resource
    void medicine(String id, Concept medicine);

    /// A prescription or statement whose medicine stands elsewhere and was not found.
    void lostMedicine();
}
