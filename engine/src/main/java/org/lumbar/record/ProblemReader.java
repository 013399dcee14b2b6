package org.lumbar.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Finding.Kind;
import org.lumbar.presentation.Course;
import org.lumbar.presentation.Episode;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.record.Entry.Problem;
import org.lumbar.record.Entry.Relative;
import org.lumbar.record.Unused.Reason;

/// Reads problems and diagnoses of the person, and those of relatives.
final class ProblemReader {

    private static final String IN_ERROR = "entered-in-error";

    private final CodeMatcher matcher;
    private final Set<String> ofEpisode;

    /// @param ofEpisode findings whose begin is the begin of the episode
    ProblemReader(CodeMatcher matcher, Set<String> ofEpisode) {
        this.matcher = matcher;
        this.ofEpisode = ofEpisode;
    }

    void read(Problem problem, Sink sink) {
        if (problem.verification().equals(IN_ERROR)) {
            sink.skip(problem, problem.code().words(), Reason.ERROR);
            return;
        }
        List<Match> matches = matcher.matches(problem.code());
        if (!hasBoolean(matches)) {
            Reason reason = problem.code().isCoded() ? Reason.NO_FINDING : Reason.NO_CODE;
            sink.skip(problem, problem.code().words(), reason);
            return;
        }
        if (problem.isSuspected()) {
            sink.skip(problem, problem.code().words(), Reason.NOT_CONFIRMED, problem.verification());
            return;
        }
        boolean refuted = problem.isRefuted();
        boolean over = problem.isOver(sink.date());
        Optional<LocalDate> onset = Days.of(problem.onset(), sink.date());
        Optional<LocalDate> written = Days.of(problem.recorded(), sink.date());
        Optional<LocalDate> recorded = written.isPresent() ? written : onset;
        boolean begun = !refuted
                && problem.onsetIsPoint()
                && Days.isExact(problem.onset())
                && onset.isPresent()
                && !onset.get().isAfter(sink.date());
        for (Match match : matches) {
            String finding = match.finding().id();
            if (match.finding().kind() != Kind.BOOLEAN) {
                continue;
            }
            if (over && !refuted && !sink.countsWhenOver(finding)) {
                String detail = problem.clinical().isEmpty() ? "it has an end" : problem.clinical();
                sink.skip(problem, problem.code().words(), Reason.OVER, detail);
                continue;
            }
            Observation observation = Observation.of(finding, refuted ? FindingStatus.ABSENT : FindingStatus.PRESENT)
                    .on(match.side());
            sink.take(problem, begun ? observation.since(onset.get(), Course.UNSTATED) : observation, recorded, false);
        }
    }

    static boolean hasBoolean(List<Match> matches) {
        for (Match each : matches) {
            if (each.finding().kind() == Kind.BOOLEAN) {
                return true;
            }
        }
        return false;
    }

    void read(Relative relative, Sink sink) {
        if (relative.status().equals(IN_ERROR)) {
            sink.skip(relative, "", Reason.ERROR);
            return;
        }
        Optional<LocalDate> recorded = Days.of(relative.date(), sink.date());
        for (Concept disease : relative.diseases()) {
            boolean used = false;
            for (Match match : matcher.matches(disease)) {
                Optional<Finding> ofPerson = matcher.ofRelative(match.finding());
                if (ofPerson.isPresent()) {
                    // a family history does not age
                    sink.take(relative, Observation.of(ofPerson.get().id(), FindingStatus.PRESENT), recorded, true);
                    used = true;
                }
            }
            if (!used) {
                sink.skip(relative, "of a relative: " + disease.words(), Reason.NO_FINDING);
            }
        }
        if (relative.diseases().isEmpty()) {
            sink.skip(relative, "", Reason.NO_VALUE);
        }
    }

    /// The present episode began with the newest open problem that is back or leg pain and tells its day.
    Episode episode(List<Entry> entries, LocalDate date) {
        LocalDate newest = LocalDate.MIN;
        for (Entry each : entries) {
            if (each instanceof Problem problem && problem.onsetIsPoint() && Days.isExact(problem.onset())) {
                LocalDate day = Days.of(problem.onset(), date).orElse(LocalDate.MIN);
                if (day.isAfter(newest)
                        && !day.isAfter(date)
                        && problem.isConfirmed()
                        && !problem.isOver(date)
                        && isOfEpisode(problem)) {
                    newest = day;
                }
            }
        }
        return newest.equals(LocalDate.MIN)
                ? Episode.UNKNOWN
                : new Episode(OptionalInt.of((int) (date.toEpochDay() - newest.toEpochDay())), Optional.empty());
    }

    private boolean isOfEpisode(Problem problem) {
        for (Match each : matcher.matches(problem.code())) {
            if (ofEpisode.contains(each.finding().id())) {
                return true;
            }
        }
        return false;
    }
}
