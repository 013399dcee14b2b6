package org.lumbar.programme;

import java.util.Locale;
import java.util.Optional;
import org.lumbar.knowledge.movement.ProgrammeRules;
import org.lumbar.programme.DiaryEntry.LegSymptoms;
import org.lumbar.programme.DiaryEntry.NextMorning;

/// The pain traffic light of one session.
public enum TrafficLight {
    GREEN,
    AMBER,
    RED,
    /// The plan stops, and the person is assessed again.
    STOP;

    /// The identifier used in outputs.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The light of a day on which something was done; empty where neither pain nor anything worse is told.
    /// Symptoms that
    /// spread, and numbness or weakness that is new, override the number.
    public static Optional<TrafficLight> of(DiaryEntry entry, ProgrammeRules rules) {
        if (entry.newNumbnessOrWeakness() || entry.legSymptoms() == LegSymptoms.SPREADING) {
            return Optional.of(STOP);
        }
        if (entry.done().isEmpty()) {
            return Optional.empty();
        }
        if (entry.nextMorning() == NextMorning.WORSE) {
            return Optional.of(RED);
        }
        if (entry.pain().isEmpty()) {
            return Optional.empty();
        }
        int pain = entry.pain().getAsInt();
        if (pain > rules.value("amber-pain-at-most")) {
            return Optional.of(RED);
        }
        boolean amber = pain > rules.value("green-pain-at-most") || entry.nextMorning() == NextMorning.SETTLED;
        return Optional.of(amber ? AMBER : GREEN);
    }
}
