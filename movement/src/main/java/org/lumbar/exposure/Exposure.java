package org.lumbar.exposure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/// What a person says of sitting, lifting and sport. Whatever is empty is unknown, not absent.
///
/// @param sittingHours hours of sitting on a weekday, 0 to 24
/// @param longestUnbrokenMinutes the longest sitting without a break, in minutes
/// @param lifting how much is lifted at work
/// @param onset how the pain began
/// @param sports sports done
/// @param sessions sessions of training
public record Exposure(
        OptionalDouble sittingHours,
        OptionalDouble longestUnbrokenMinutes,
        Optional<Lifting> lifting,
        Optional<Onset> onset,
        List<SportHours> sports,
        List<Session> sessions) {

    /// Nothing is known.
    public static final Exposure UNKNOWN = new Exposure(
            OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());

    /// How much is lifted at work.
    public enum Lifting {
        NONE,
        SOMETIMES,
        OFTEN,
        HEAVY;

        /// The identifier used in files.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The one with this identifier, or empty.
        public static Optional<Lifting> ofId(String id) {
            return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
        }
    }

    /// How the pain began.
    public enum Onset {
        SUDDEN,
        GRADUAL;

        /// The identifier used in files.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The one with this identifier, or empty.
        public static Optional<Onset> ofId(String id) {
            return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
        }
    }

    /// A sport and how much of it.
    ///
    /// @param sport identifier of the sport
    /// @param hours hours a week; empty where not said
    public record SportHours(String sport, OptionalDouble hours) {}

    /// A session of training.
    ///
    /// @param date the day
    /// @param minutes how long, above 0
    /// @param effort how hard it felt, 0 to 10
    public record Session(LocalDate date, double minutes, double effort) {

        /// Effort times minutes.
        public double load() {
            return minutes * effort;
        }
    }
}
