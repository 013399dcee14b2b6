package org.lumbar.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.Setting;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Values of options, with messages that name what is accepted.
final class Converters {

    private Converters() {}

    /// How an answer is written.
    enum Format {
        TEXT,
        JSON
    }

    static final class OfFormat implements ITypeConverter<Format> {
        @Override
        public Format convert(String value) {
            return switch (value) {
                case "text" -> Format.TEXT;
                case "json" -> Format.JSON;
                default -> throw wrong(value, "text or json");
            };
        }
    }

    /// How an assessment is written.
    enum AnswerFormat {
        TEXT,
        JSON,
        HTML
    }

    static final class OfAnswerFormat implements ITypeConverter<AnswerFormat> {
        @Override
        public AnswerFormat convert(String value) {
            return switch (value) {
                case "text" -> AnswerFormat.TEXT;
                case "json" -> AnswerFormat.JSON;
                case "html" -> AnswerFormat.HTML;
                default -> throw wrong(value, "text, json or html");
            };
        }
    }

    /// How a list is written.
    enum ListFormat {
        TEXT,
        JSON,
        MARKDOWN
    }

    static final class OfListFormat implements ITypeConverter<ListFormat> {
        @Override
        public ListFormat convert(String value) {
            return switch (value) {
                case "text" -> ListFormat.TEXT;
                case "json" -> ListFormat.JSON;
                case "markdown" -> ListFormat.MARKDOWN;
                default -> throw wrong(value, "text, json or markdown");
            };
        }
    }

    static final class OfSetting implements ITypeConverter<Setting> {
        @Override
        public Setting convert(String value) {
            return Setting.ofId(value).orElseThrow(() -> wrong(value, "one of " + Setting.ids()));
        }
    }

    static final class OfBasis implements ITypeConverter<Basis> {
        @Override
        public Basis convert(String value) {
            return Basis.ofId(value).orElseThrow(() -> wrong(value, "one of " + ids()));
        }

        private static String ids() {
            return Arrays.stream(Basis.values()).map(Basis::id).collect(Collectors.joining(", "));
        }
    }

    static final class OfDate implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException noDate) {
                throw wrong(value, "a date such as 2026-03-02");
            }
        }
    }

    static final class OfPercent implements ITypeConverter<Double> {
        @Override
        public Double convert(String value) {
            return parsed(value, Double::valueOf, percent -> percent >= 0 && percent <= 100, "a number from 0 to 100");
        }
    }

    static final class OfNumber implements ITypeConverter<Double> {
        @Override
        public Double convert(String value) {
            return parsed(value, Double::valueOf, Double::isFinite, "a number");
        }
    }

    static final class OfCount implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return parsed(value, Integer::valueOf, count -> count > 0, "a whole number above 0");
        }
    }

    private static <T> T parsed(String value, Function<String, T> parser, Predicate<T> accepts, String accepted) {
        try {
            T parsed = parser.apply(value);
            if (accepts.test(parsed)) {
                return parsed;
            }
        } catch (NumberFormatException noNumber) {
            // the message below says what is accepted
        }
        throw wrong(value, accepted);
    }

    private static TypeConversionException wrong(String value, String accepted) {
        return new TypeConversionException("'" + value.toLowerCase(Locale.ROOT) + "' must be " + accepted);
    }
}
