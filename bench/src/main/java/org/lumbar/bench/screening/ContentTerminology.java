package org.lumbar.bench.screening;

import java.util.Objects;
import org.opencds.cqf.cql.engine.runtime.Code;
import org.opencds.cqf.cql.engine.terminology.CodeSystemInfo;
import org.opencds.cqf.cql.engine.terminology.TerminologyProvider;
import org.opencds.cqf.cql.engine.terminology.ValueSetInfo;

/// The classes of events of a content as value sets.
final class ContentTerminology implements TerminologyProvider {

    static final String EVENTS = "urn:lumbar:event:";

    private final EventCodes codes;

    ContentTerminology(EventCodes codes) {
        this.codes = codes;
    }

    /// The class of events that a value set names.
    static String eventClass(String valueSet) {
        if (!valueSet.startsWith(EVENTS)) {
            throw new IllegalArgumentException("the value set " + valueSet + " is none of " + EVENTS + "ID");
        }
        return valueSet.substring(EVENTS.length());
    }

    @Override
    public boolean in(Code code, ValueSetInfo valueSet) {
        String system = Objects.requireNonNullElse(code.getSystem(), "");
        String value = Objects.requireNonNullElse(code.getCode(), "");
        return codes.classes(system, value).contains(eventClass(String.valueOf(valueSet.getId())));
    }

    @Override
    public Iterable<Code> expand(ValueSetInfo valueSet) {
        throw new UnsupportedOperationException(
                valueSet.getId() + " cannot be written out: it holds every code with some beginnings");
    }

    @Override
    public Code lookup(Code code, CodeSystemInfo codeSystem) {
        throw new UnsupportedOperationException("no rule asks for the words of a code");
    }
}
