package org.lumbar.bench.screening;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opencds.cqf.cql.engine.retrieve.RetrieveProvider;
import org.opencds.cqf.cql.engine.runtime.Code;
import org.opencds.cqf.cql.engine.runtime.Interval;

/// Hands the resources of one person to the rules, from memory. For one thread.
final class PersonRetrieval implements RetrieveProvider {

    private PersonResources person = new PersonResources();

    void turnTo(PersonResources next) {
        person = next;
    }

    @Override
    public Iterable<Object> retrieve(
            @Nullable String context,
            @Nullable String contextPath,
            @Nullable Object contextValue,
            String dataType,
            @Nullable String templateId,
            @Nullable String codePath,
            @Nullable Iterable<Code> codes,
            @Nullable String valueSet,
            @Nullable String datePath,
            @Nullable String dateLowPath,
            @Nullable String dateHighPath,
            @Nullable Interval dateRange) {
        if (codes != null || dateRange != null) {
            throw new UnsupportedOperationException("the rules ask by value set alone, and compare dates themselves");
        }
        if (dataType.equals("Patient")) {
            return List.copyOf(person.patient().stream().toList());
        }
        return new ArrayList<>(
                valueSet == null ? person.of(dataType) : person.of(dataType, ContentTerminology.eventClass(valueSet)));
    }
}
