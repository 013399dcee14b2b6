package org.lumbar.exposure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.lumbar.exposure.Exposure.Session;
import org.lumbar.exposure.LoadRise.Kind;
import org.lumbar.knowledge.movement.BalanceContent;

/// Reads rises and patterns of load from sessions. The week is the seven days up to and with the day of the
/// question. What lies before the first session written down is unknown, not rest.
final class LoadReader {

    private static final int WEEK = 7;

    private final BalanceContent content;
    private final List<Session> sessions;
    private final LocalDate today;

    LoadReader(BalanceContent content, List<Session> sessions, LocalDate today) {
        this.content = content;
        this.sessions =
                sessions.stream().filter(each -> !each.date().isAfter(today)).toList();
        this.today = today;
    }

    /// Whether the record reaches back over two weeks, so that week can be held against week.
    boolean coversTwoWeeks() {
        return sessions.stream().anyMatch(each -> !each.date().isAfter(today.minusDays(2 * WEEK - 1)));
    }

    List<LoadRise> rises() {
        List<LoadRise> rises = new ArrayList<>();
        if (coversTwoWeeks()) {
            double now = load(today.minusDays(WEEK - 1), today);
            double before = load(today.minusDays(2 * WEEK - 1), today.minusDays(WEEK));
            if (now > before * content.constant("weekly-rise")) {
                rises.add(new LoadRise(Kind.WEEK, today, now, before, ratio(now, before)));
            }
        }
        for (Session session : sessions) {
            if (session.date().isAfter(today.minusDays(WEEK))) {
                longer(session).ifPresent(rises::add);
            }
        }
        return List.copyOf(rises);
    }

    private Optional<LoadRise> longer(Session session) {
        LocalDate from = session.date().minusDays((long) content.constant("longest-session-days"));
        OptionalDouble longest = sessions.stream()
                .filter(each ->
                        each.date().isBefore(session.date()) && !each.date().isBefore(from))
                .mapToDouble(Session::minutes)
                .max();
        return longest.isPresent()
                        && session.minutes() > longest.getAsDouble() * content.constant("longest-session-rise")
                ? Optional.of(new LoadRise(
                        Kind.SESSION,
                        session.date(),
                        session.minutes(),
                        longest.getAsDouble(),
                        ratio(session.minutes(), longest.getAsDouble())))
                : Optional.empty();
    }

    private static OptionalDouble ratio(double now, double before) {
        return before > 0 ? OptionalDouble.of(now / before) : OptionalDouble.empty();
    }

    /// The heaviest days of the week; empty where nothing was trained.
    Optional<WeekendPattern> weekend(OptionalDouble sittingHours) {
        double whole = load(today.minusDays(WEEK - 1), today);
        if (!(whole > 0)) {
            return Optional.empty();
        }
        int length = (int) content.constant("weekend-days");
        LocalDate best = today;
        double most = -1;
        for (int ago = WEEK - 1; ago >= length - 1; ago--) {
            LocalDate first = today.minusDays(ago);
            double load = load(first, first.plusDays(length - 1));
            if (load > most) {
                most = load;
                best = first;
            }
        }
        LocalDate first = best;
        List<LocalDate> days = first.datesUntil(first.plusDays(length))
                .filter(day -> load(day, day) > 0)
                .toList();
        double share = most / whole;
        boolean gathered = share >= content.constant("weekend-share");
        Optional<Boolean> holds = !gathered
                ? Optional.of(false)
                : sittingHours.isPresent()
                        ? Optional.of(sittingHours.getAsDouble() >= content.constant("long-sitting-hours"))
                        : Optional.empty();
        return Optional.of(new WeekendPattern(days, share, holds));
    }

    private double load(LocalDate first, LocalDate last) {
        Predicate<Session> within =
                each -> !each.date().isBefore(first) && !each.date().isAfter(last);
        return sessions.stream().filter(within).mapToDouble(Session::load).sum();
    }
}
