package org.lumbar.testkit;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.lumbar.knowledge.Knowledge;

/// A content with one part replaced, so that tests do not repeat all its parts.
public final class Changed {

    private Changed() {}

    /// The same content with another value of one component of [Knowledge].
    ///
    /// @throws AssertionError when there is no such component, or the value does not fit
    public static Knowledge with(Knowledge knowledge, String component, Object value) {
        RecordComponent[] components = Knowledge.class.getRecordComponents();
        if (Arrays.stream(components).noneMatch(each -> each.getName().equals(component))) {
            throw new AssertionError("a content has no " + component);
        }
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = components[i].getName().equals(component)
                        ? value
                        : components[i].getAccessor().invoke(knowledge);
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return Knowledge.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component + " cannot be replaced", e);
        }
    }
}
