package org.lumbar.formats;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.OptionalDouble;
import org.lumbar.exposure.Exposure;
import org.lumbar.exposure.Exposure.Lifting;
import org.lumbar.exposure.Exposure.Onset;
import org.lumbar.exposure.Exposure.Session;
import org.lumbar.exposure.Exposure.SportHours;
import org.lumbar.knowledge.movement.BalanceContent;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;
import org.lumbar.knowledge.tree.Words;

/// Reads the exposure of a movement file.
public final class ExposureReader {

    private static final double HOURS_OF_DAY = 24;
    private static final double HOURS_OF_WEEK = 168;
    private static final double MINUTES_OF_DAY = 1440;
    private static final double HARDEST = 10;

    private final Collection<String> sports;
    private final LocalDate today;

    private ExposureReader(Collection<String> sports, LocalDate today) {
        this.sports = sports;
        this.today = today;
    }

    /// A reader.
    ///
    /// @param today the day of the case; no session lies later
    public static ExposureReader of(BalanceContent content, LocalDate today) {
        return new ExposureReader(content.sports().keySet(), today);
    }

    /// Reads an exposure.
    ///
    /// @throws ContentException with the first problem
    public Exposure read(Node node) {
        Fields fields = Fields.of(node, "an exposure");
        var exposure = new Exposure(
                optional(fields, "sittingHours", HOURS_OF_DAY, "hours"),
                optional(fields, "longestUnbrokenSittingMinutes", MINUTES_OF_DAY, "minutes"),
                Values.word(
                        fields,
                        "lifting",
                        Lifting::ofId,
                        Arrays.stream(Lifting.values()).map(Lifting::id).toList()),
                Values.word(
                        fields,
                        "onset",
                        Onset::ofId,
                        Arrays.stream(Onset.values()).map(Onset::id).toList()),
                fields.list("sports", this::sport),
                fields.list("sessions", this::session));
        fields.done();
        return exposure;
    }

    private SportHours sport(Node node) {
        Fields fields = Fields.of(node, "a sport");
        Node named = fields.required("sport");
        String sport = Fields.asText(named, "sport");
        if (!sports.contains(sport)) {
            throw new ContentException(
                    named.place(),
                    "the sport '" + Words.shortened(sport) + "' is not known." + Words.maybe(sport, sports)
                            + " The content holds " + String.join(", ", sports) + ".");
        }
        var hours = new SportHours(sport, optional(fields, "hours", HOURS_OF_WEEK, "hours a week"));
        fields.done();
        return hours;
    }

    private Session session(Node node) {
        Fields fields = Fields.of(node, "a session");
        LocalDate date = Values.day(fields, "date")
                .orElseThrow(() ->
                        new ContentException(node.place(), "the session has no date; add the day on which it was."));
        if (date.isAfter(today)) {
            throw new ContentException(
                    fields.required("date").place(),
                    "the session of " + date + " lies after the day of the case, " + today + "; correct one of them.");
        }
        double minutes = between(fields.required("minutes"), "minutes", MINUTES_OF_DAY, "minutes");
        if (!(minutes > 0)) {
            throw new ContentException(
                    fields.required("minutes").place(), "a session of 0 minutes is none; take it away.");
        }
        var session = new Session(date, minutes, between(fields.required("effort"), "effort", HARDEST, "of 10"));
        fields.done();
        return session;
    }

    private static OptionalDouble optional(Fields fields, String key, double most, String unit) {
        return fields.optional(key)
                .map(node -> OptionalDouble.of(between(node, key, most, unit)))
                .orElse(OptionalDouble.empty());
    }

    private static double between(Node node, String key, double most, String unit) {
        double value = Fields.asNumber(node, key);
        if (value < 0 || value > most) {
            throw new ContentException(
                    node.place(),
                    key + " " + value + " is not possible; it is from 0 to " + (int) most + " " + unit + ".");
        }
        return value;
    }
}
