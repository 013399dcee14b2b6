package org.lumbar.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.Guideline;
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

    /// How an answer is written that can be a page.
    enum AnswerFormat {
        TEXT,
        JSON,
        HTML
    }

    /// How an assessment is written.
    enum AssessmentFormat {
        TEXT,
        JSON,
        HTML,
        FHIR
    }

    /// How a list is written.
    enum ListFormat {
        TEXT,
        JSON,
        MARKDOWN
    }

    /// One constant of an enumeration, by its name in small letters.
    static final class OneOf<T extends Enum<T>> implements ITypeConverter<T> {

        private final T[] constants;

        OneOf(Class<T> type) {
            constants = type.getEnumConstants();
        }

        @Override
        public T convert(String value) {
            for (T constant : constants) {
                if (word(constant).equals(value)) {
                    return constant;
                }
            }
            throw wrong(value, accepted());
        }

        private String accepted() {
            var words = new StringBuilder(word(constants[0]));
            for (int i = 1; i < constants.length; i++) {
                words.append(i < constants.length - 1 ? ", " : " or ").append(word(constants[i]));
            }
            return words.toString();
        }

        private static String word(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT);
        }
    }

    static final class OfSetting implements ITypeConverter<Setting> {
        @Override
        public Setting convert(String value) {
            return Setting.ofId(value).orElseThrow(() -> wrong(value, "one of " + Setting.ids()));
        }
    }

    static final class OfGuideline implements ITypeConverter<Guideline> {
        @Override
        public Guideline convert(String value) {
            return Guideline.profile(value).orElseThrow(() -> wrong(value, "one of " + Guideline.profiles()));
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
