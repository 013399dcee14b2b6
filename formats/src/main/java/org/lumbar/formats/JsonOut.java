package org.lumbar.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.Numbers;

/// Writes one JSON object in the order of the calls. Everything beyond ASCII is escaped, so that a line has the
/// same bytes in any encoding and holds nothing that a terminal obeys.
public final class JsonOut {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);
    private static final double SMALLEST_PLAIN = 1e-9;
    private static final double LARGEST_PLAIN = 1e15;

    private final JsonGenerator generator;

    private JsonOut(JsonGenerator generator) {
        this.generator = generator;
    }

    /// The line that `content` writes.
    public static String object(Consumer<JsonOut> content) {
        var line = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(line)) {
            generator.writeStartObject();
            content.accept(new JsonOut(generator));
            generator.writeEndObject();
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
        return line.toString();
    }

    /// A text.
    public void text(String key, String value) {
        put(key, () -> generator.writeString(value));
    }

    /// A text that is null where there is none.
    public void textOrNull(String key, String value) {
        if (value.isEmpty()) {
            nothing(key);
        } else {
            text(key, value);
        }
    }

    /// A list of texts.
    public void texts(String key, List<String> values) {
        put(key, () -> {
            generator.writeStartArray();
            for (String value : values) {
                generator.writeString(value);
            }
            generator.writeEndArray();
        });
    }

    /// A number with six significant digits.
    ///
    /// @throws IllegalStateException when it is not finite
    public void number(String key, double value) {
        String written = digits(key, value);
        put(key, () -> generator.writeNumber(written));
    }

    /// A number with six significant digits, or null.
    public void numberOrNull(String key, OptionalDouble value) {
        if (value.isPresent()) {
            number(key, value.getAsDouble());
        } else {
            nothing(key);
        }
    }

    /// A whole number.
    public void integer(String key, long value) {
        put(key, () -> generator.writeNumber(value));
    }

    /// A list of whole numbers.
    public void integers(String key, List<Integer> values) {
        put(key, () -> {
            generator.writeStartArray();
            for (int value : values) {
                generator.writeNumber(value);
            }
            generator.writeEndArray();
        });
    }

    /// True or false.
    public void flag(String key, boolean value) {
        put(key, () -> generator.writeBoolean(value));
    }

    /// Null.
    public void nothing(String key) {
        put(key, generator::writeNull);
    }

    /// A figure with its interval, whose ends are null where none is published.
    public void figure(String key, Figure figure) {
        object(key, figure, (out, each) -> {
            out.number("value", each.value());
            out.numberOrNull("low", each.low());
            out.numberOrNull("high", each.high());
        });
    }

    /// Where a figure or rule comes from: `source`, null where there is none, and `basis`.
    public void citation(Citation citation) {
        textOrNull("source", citation.source());
        text("basis", citation.basis().id());
    }

    /// An object whose fields `fields` writes.
    public <T> void object(String key, T value, BiConsumer<JsonOut, T> fields) {
        put(key, () -> writeObject(value, fields));
    }

    /// A list of objects.
    public <T> void objects(String key, List<T> values, BiConsumer<JsonOut, T> fields) {
        put(key, () -> {
            generator.writeStartArray();
            for (T value : values) {
                writeObject(value, fields);
            }
            generator.writeEndArray();
        });
    }

    private <T> void writeObject(T value, BiConsumer<JsonOut, T> fields) throws IOException {
        generator.writeStartObject();
        fields.accept(this, value);
        generator.writeEndObject();
    }

    private static String digits(String key, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalStateException(key + " is " + value + " and every number must be finite");
        }
        double size = Math.abs(value);
        if (value == 0 || (size >= SMALLEST_PLAIN && size < LARGEST_PLAIN)) {
            return Numbers.plain(value);
        }
        return new BigDecimal(value).round(SIX_DIGITS).stripTrailingZeros().toString();
    }

    private void put(String key, Value value) {
        try {
            generator.writeFieldName(key);
            value.write();
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    private interface Value {
        void write() throws IOException;
    }
}
