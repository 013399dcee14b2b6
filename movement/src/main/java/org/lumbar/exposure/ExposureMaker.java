package org.lumbar.exposure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.lumbar.exposure.Exposure.Lifting;
import org.lumbar.exposure.ExposureReport.OfSport;
import org.lumbar.knowledge.movement.BalanceContent;
import org.lumbar.knowledge.movement.ExposureKind;
import org.lumbar.knowledge.movement.MovementFact;
import org.lumbar.knowledge.movement.Sport;

/// Says what a person's exposure is, with what is known of it. A pure function of content, exposure and day.
public final class ExposureMaker {

    private static final double MINUTES_OF_HOUR = 60;
    private static final String LONG_SITTING = "long-sitting";

    private final BalanceContent content;

    private ExposureMaker(BalanceContent content) {
        this.content = content;
    }

    /// A maker on a content.
    public static ExposureMaker of(BalanceContent content) {
        return new ExposureMaker(content);
    }

    /// The report.
    ///
    /// @param today the day of the question; later sessions do not count
    /// @throws IllegalArgumentException when the exposure names a sport that the content does not have
    public ExposureReport report(Exposure exposure, LocalDate today) {
        var load = new LoadReader(content, exposure.sessions(), today);
        Optional<Boolean> longSitting = longSitting(exposure);
        Optional<WeekendPattern> weekend = load.weekend(exposure.sittingHours());
        List<LoadRise> rises = load.rises();
        List<OfSport> sports = exposure.sports().stream().map(this::sport).toList();
        boolean trains = !exposure.sessions().isEmpty();
        boolean breaks = longSitting.orElse(false);
        return new ExposureReport(
                exposure,
                longSitting,
                longSitting.isPresent() ? content.facts("sitting") : List.of(),
                breaks ? Optional.of(breakPlan(exposure)) : Optional.empty(),
                breaks ? content.facts("breaks") : List.of(),
                other(exposure),
                weekend,
                rises,
                load.coversTwoWeeks(),
                trains ? content.facts("load") : List.of(),
                sports,
                sports.isEmpty() ? List.of() : sportFacts(),
                held(exposure, longSitting, weekend, rises));
    }

    /// Either measure makes it long; without both it is not known to be short.
    private Optional<Boolean> longSitting(Exposure exposure) {
        OptionalDouble hours = exposure.sittingHours();
        OptionalDouble unbroken = exposure.longestUnbrokenMinutes();
        boolean longDay = hours.isPresent() && hours.getAsDouble() >= content.constant("long-sitting-hours");
        boolean longStretch = unbroken.isPresent() && unbroken.getAsDouble() > content.constant("break-every-minutes");
        if (longDay || longStretch) {
            return Optional.of(true);
        }
        return hours.isPresent() && unbroken.isPresent() ? Optional.of(false) : Optional.empty();
    }

    private BreakPlan breakPlan(Exposure exposure) {
        double every = content.constant("break-every-minutes");
        int prompts = (int) Math.floor(exposure.sittingHours().orElse(0) * MINUTES_OF_HOUR / every);
        ExposureKind sitting = content.exposures().get(LONG_SITTING);
        return new BreakPlan(
                every,
                content.constant("break-shortest-minutes"),
                content.constant("break-longest-minutes"),
                prompts,
                sitting == null ? List.of() : sitting.breaks());
    }

    private List<MovementFact> other(Exposure exposure) {
        List<MovementFact> facts = new ArrayList<>();
        if (exposure.lifting().isPresent()) {
            facts.addAll(content.facts("lifting"));
        }
        if (exposure.onset().isPresent()) {
            facts.addAll(content.facts("onset"));
        }
        return List.copyOf(facts);
    }

    private OfSport sport(Exposure.SportHours said) {
        Sport sport = content.sports().get(said.sport());
        if (sport == null) {
            throw new IllegalArgumentException("the content has no sport " + said.sport());
        }
        List<MovementFact> facts = content.facts("sport-figure").stream()
                .filter(fact -> fact.about().contains(sport.id()))
                .toList();
        return new OfSport(sport, said.hours(), facts);
    }

    private List<MovementFact> sportFacts() {
        List<MovementFact> facts = new ArrayList<>(content.facts("sport"));
        facts.addAll(content.facts("bone-stress"));
        return List.copyOf(facts);
    }

    private static Set<String> held(
            Exposure exposure, Optional<Boolean> longSitting, Optional<WeekendPattern> weekend, List<LoadRise> rises) {
        Set<String> held = new LinkedHashSet<>();
        if (longSitting.orElse(false)) {
            held.add(LONG_SITTING);
        }
        if (exposure.lifting().filter(each -> each != Lifting.NONE).isPresent()) {
            held.add("lifting-work");
        }
        if (weekend.flatMap(WeekendPattern::holds).orElse(false)) {
            held.add("weekend-warrior");
        }
        if (!rises.isEmpty()) {
            held.add("load-spike");
        }
        exposure.sports().forEach(each -> held.add("sport:" + each.sport()));
        return Collections.unmodifiableSet(held);
    }
}
