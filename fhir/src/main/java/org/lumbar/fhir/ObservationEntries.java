package org.lumbar.fhir;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Period;
import org.lumbar.presentation.Course;
import org.lumbar.presentation.Side;
import org.lumbar.record.Days;
import org.lumbar.record.Entry;
import org.lumbar.record.Sides;

/// Turns observations and their components into entries, with what Lumbar's own extensions tell beside.
final class ObservationEntries {

    private ObservationEntries() {}

    static Entry.Observed of(Observation observation, String reference) {
        List<Entry.Part> parts = new ArrayList<>();
        parts.add(new Entry.Part(
                Concepts.of(observation.getCode()),
                Concepts.value(observation.getValue()),
                !observation.getDataAbsentReason().isEmpty()));
        for (ObservationComponentComponent each : observation.getComponent()) {
            parts.add(new Entry.Part(
                    Concepts.of(each.getCode()),
                    Concepts.value(each.getValue()),
                    !each.getDataAbsentReason().isEmpty()));
        }
        return new Entry.Observed(
                reference,
                Concepts.code(observation.getStatusElement()),
                day(observation),
                observation.hasEffective() && !(observation.getEffective() instanceof Period),
                side(observation),
                parts,
                since(observation),
                course(observation));
    }

    private static String day(Observation observation) {
        return switch (observation.getEffective()) {
            case DateTimeType day -> Concepts.text(day);
            case InstantType instant -> Concepts.text(instant);
            case Period period when period.hasEnd() || period.hasStart() -> Concepts.endOrStart(period);
            case null, default -> Concepts.text(observation.getIssuedElement());
        };
    }

    private static Side side(Observation observation) {
        return Systems.text(observation, Extensions.SIDE)
                .flatMap(Side::ofId)
                .orElseGet(() -> Sides.of(Concepts.of(observation.getBodySite())));
    }

    private static Optional<LocalDate> since(Observation observation) {
        return Systems.extension(observation, Extensions.SINCE)
                .filter(DateType.class::isInstance)
                .flatMap(each -> Days.of(Concepts.text((DateType) each), LocalDate.MAX));
    }

    private static Course course(Observation observation) {
        return Systems.text(observation, Extensions.COURSE)
                .flatMap(Course::ofId)
                .orElse(Course.UNSTATED);
    }
}
