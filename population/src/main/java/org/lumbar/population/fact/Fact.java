package org.lumbar.population.fact;

import org.lumbar.population.resource.PersonLine;
import org.lumbar.record.Entry;

/// One thing read of one person.
sealed interface Fact {

    /// Who it is.
    record OfPerson(PersonLine line) implements Fact {}

    /// An entry of the record.
    record OfEntry(String updated, Entry entry) implements Fact {}
}
