package org.lumbar.fhir;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.lumbar.fhir.Unused.Reason;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Finding.Kind;
import org.lumbar.presentation.Course;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Side;

/// Reads observations and their components: yes and no, measured values, and findings that stand as the value.
final class ObservationReader {

    /// An [EnumSet], since a damaged record has no status at all.
    private static final Set<ObservationStatus> NEVER_DONE = Collections.unmodifiableSet(
            EnumSet.of(ObservationStatus.ENTEREDINERROR, ObservationStatus.CANCELLED, ObservationStatus.REGISTERED));

    private final Matcher matcher;

    ObservationReader(Matcher matcher) {
        this.matcher = matcher;
    }

    void read(org.hl7.fhir.r4.model.Observation observation, Item item, Sink sink) {
        String what = Matcher.words(observation.getCode());
        if (NEVER_DONE.contains(observation.getStatus())) {
            sink.skip(item, what, Reason.ERROR);
            return;
        }
        if (sink.isWrittenByLumbar()
                && Systems.extension(observation, Extensions.ONSET).isPresent()) {
            return; // how the episode began; OwnPresentation reads it
        }
        Optional<LocalDate> day = effective(observation, sink.date());
        if (day.isEmpty() && observation.hasEffective() && !(observation.getEffective() instanceof Period)) {
            sink.skip(item, what, Reason.DATE);
            return;
        }
        var context = new Context(item, day, observation, side(observation));
        boolean used =
                take(observation.getCode(), observation.getValue(), observation.getDataAbsentReason(), context, sink);
        for (ObservationComponentComponent each : observation.getComponent()) {
            used |= take(each.getCode(), each.getValue(), each.getDataAbsentReason(), context, sink);
        }
        if (!used) {
            boolean coded = observation.getCode().hasCoding();
            boolean known = !matcher.matches(observation.getCode()).isEmpty();
            sink.skip(item, what, known ? Reason.NO_VALUE : coded ? Reason.NO_FINDING : Reason.NO_CODE);
        }
    }

    private record Context(Item item, Optional<LocalDate> day, DomainResource observation, Side side) {}

    private boolean take(
            CodeableConcept code, @Nullable Type value, CodeableConcept absentReason, Context context, Sink sink) {
        boolean used = false;
        for (Match match : matcher.matches(code)) {
            Optional<Observation> answer = absentReason.isEmpty()
                    ? answer(match.finding(), value)
                    : Optional.of(Observation.of(match.finding().id(), FindingStatus.UNKNOWN));
            if (answer.isPresent()) {
                Side side = context.side() == Side.UNSTATED ? match.side() : context.side();
                Observation sided = answer.get().on(match.finding().sided() ? side : Side.UNSTATED);
                Observation whole = withOwn(sided, context);
                if (sink.isWrittenByLumbar()) {
                    String origin = Systems.text(context.observation(), Extensions.ORIGIN)
                            .orElse("");
                    sink.takeOwn(context.day().map(whole::seenOn).orElse(whole).from(origin));
                } else {
                    sink.take(context.item(), whole, context.day(), false);
                }
                used = true;
            }
        }
        if (!used && value instanceof CodeableConcept concept) {
            for (Match match : matcher.matches(concept)) {
                if (match.finding().kind() == Kind.BOOLEAN) {
                    sink.take(
                            context.item(),
                            Observation.of(match.finding().id(), FindingStatus.PRESENT)
                                    .on(match.side()),
                            context.day(),
                            false);
                    used = true;
                }
            }
        }
        return used;
    }

    /// What Lumbar itself wrote beside: since when, and how it has gone.
    private static Observation withOwn(Observation answer, Context context) {
        Optional<LocalDate> since = Systems.extension(context.observation(), Extensions.SINCE)
                .filter(DateType.class::isInstance)
                .flatMap(each -> Days.of((DateType) each, LocalDate.MAX));
        Course course = Systems.text(context.observation(), Extensions.COURSE)
                .flatMap(Course::ofId)
                .orElse(Course.UNSTATED);
        return new Observation(
                answer.finding(),
                answer.status(),
                answer.value(),
                answer.unit(),
                answer.side(),
                answer.date(),
                since,
                course,
                answer.origin());
    }

    private Optional<Observation> answer(Finding finding, @Nullable Type value) {
        if (finding.kind() == Kind.QUANTITY) {
            return measured(finding, value);
        }
        Optional<Boolean> says = switch (value) {
            case BooleanType each when each.hasValue() -> Optional.of(each.booleanValue());
            case CodeableConcept concept -> matcher.answer(concept);
            case null, default -> Optional.empty();
        };
        return says.map(each -> Observation.of(finding.id(), each ? FindingStatus.PRESENT : FindingStatus.ABSENT));
    }

    private static Optional<Observation> measured(Finding finding, @Nullable Type value) {
        return switch (value) {
            case Quantity quantity
            when quantity.hasValue() && !quantity.hasComparator() ->
                Optional.of(
                        Observation.measured(finding.id(), quantity.getValue().doubleValue(), unit(quantity, finding)));
            case IntegerType whole
            when whole.hasValue() -> Optional.of(Observation.measured(finding.id(), whole.getValue(), ""));
            case StringType text -> number(text).map(each -> Observation.measured(finding.id(), each, ""));
            case null, default -> Optional.empty();
        };
    }

    /// Scores are often written as text.
    private static Optional<Double> number(StringType text) {
        try {
            return Optional.of(new BigDecimal(String.valueOf(text.getValue()).strip()).doubleValue());
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static String unit(Quantity quantity, Finding finding) {
        if (quantity.hasExtension(Extensions.UNIT_ASSUMED)) {
            return "";
        }
        String unit = quantity.hasCode() ? quantity.getCode() : quantity.hasUnit() ? quantity.getUnit() : "";
        // a score has no unit, whatever stands in its place
        boolean plain = unit.equals("1") || unit.toLowerCase(Locale.ROOT).equals("{score}");
        return plain ? finding.unit() : unit;
    }

    private static Side side(org.hl7.fhir.r4.model.Observation observation) {
        return Systems.text(observation, Extensions.SIDE)
                .flatMap(Side::ofId)
                .orElseGet(() -> Sides.of(observation.getBodySite()));
    }

    private static Optional<LocalDate> effective(org.hl7.fhir.r4.model.Observation observation, LocalDate date) {
        return switch (observation.getEffective()) {
            case DateTimeType each -> Days.of(each, date);
            case InstantType each -> Days.of(each, date);
            case Period period when period.hasEnd() -> Days.of(period.getEndElement(), date);
            case Period period when period.hasStart() -> Days.of(period.getStartElement(), date);
            case null, default ->
                observation.hasIssued() ? Days.of(observation.getIssuedElement(), date) : Optional.empty();
        };
    }
}
