package org.lumbar.spark;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;

/// Numbers are equal when their values are: `1` and `1.0`.
final class Numbers {

    static final Comparator<JsonNode> COMPARATOR = (one, other) -> {
        if (one.isNumber() && other.isNumber()) {
            return Double.compare(one.asDouble(), other.asDouble());
        }
        return one.equals(other) ? 0 : 1;
    };

    private Numbers() {}
}
