package org.lumbar.knowledge.check;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lumbar.knowledge.Coding;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.record.RecordMapping;
import org.lumbar.knowledge.screening.EventClass;
import org.lumbar.knowledge.screening.IndexEvent;
import org.lumbar.knowledge.screening.Indicator;
import org.lumbar.knowledge.screening.ScreeningContent;
import org.lumbar.knowledge.screening.Window;

/// The check of what is looked for in the records of a population: every event, finding and code exists, codes are
/// pinned and stand once in a class, windows hold days and end by the day of the screening, and each indicator says
/// what a record cannot show.
public final class ScreeningCheck {

    /// Words by which an advice or a label claims that a reason was looked for.
    private static final List<String> CLAIMS_A_REASON = List.of("reason", "indication", "indicated", "exclu");

    private final Knowledge knowledge;
    private final RecordMapping mapping;
    private final ScreeningContent screening;
    private final Catalogue catalogue;
    private final Problems problems = new Problems();
    private final References references;

    private ScreeningCheck(Knowledge knowledge, RecordMapping mapping, ScreeningContent screening) {
        this.knowledge = knowledge;
        this.mapping = mapping;
        this.screening = screening;
        this.catalogue = new Catalogue(knowledge);
        this.references = new References(catalogue, problems);
    }

    /// Every problem found, one line each; empty when the content passes.
    ///
    /// @param mapping which families of codes mean a finding, beside the codes that stand at it
    public static List<String> problems(Knowledge knowledge, RecordMapping mapping, ScreeningContent screening) {
        var check = new ScreeningCheck(knowledge, mapping, screening);
        screening.events().values().forEach(check::event);
        screening.indicators().forEach(check::indicator);
        check.cohort();
        return check.problems.lines();
    }

    /// The classes of events that no indicator names, one line each. A problem of the built-in content only: a pack
    /// that replaces an indicator cannot take away the classes that it needed.
    public static List<String> unused(ScreeningContent screening) {
        Set<String> used = new HashSet<>();
        for (Indicator indicator : screening.indicators()) {
            used.addAll(indicator.index().events());
            indicator.windows().forEach(window -> used.addAll(window.events()));
        }
        return screening.events().keySet().stream()
                .filter(event -> !used.contains(event))
                .map(event -> "class of events " + event + ": no indicator names it; use it or take it away.")
                .toList();
    }

    private void event(EventClass event) {
        String record = "class of events " + event.id();
        for (String finding : event.findings()) {
            if (references.finding(record, "it", finding) && !named(finding)) {
                problems.add(
                        record,
                        "no record can name " + finding + ", since it has no code; take it away or give it one.");
            }
            if (event.findings().indexOf(finding) != event.findings().lastIndexOf(finding)) {
                problems.add(record, "the finding " + finding + " stands twice; keep one.");
            }
        }
        for (Coding code : event.codes()) {
            code(event, record, code);
        }
    }

    private boolean named(String finding) {
        return !catalogue.finding(finding).map(Finding::codes).orElse(List.of()).isEmpty()
                || mapping.families().values().stream()
                        .anyMatch(family -> family.finding().equals(finding));
    }

    private void code(EventClass event, String record, Coding code) {
        if (!knowledge.codes().containsKey(code)) {
            problems.add(
                    record,
                    "the code " + code + " is not in the pinned list; add it to codes/ with its words and where it"
                            + " was seen, or take it away.");
        }
        if (event.codes().indexOf(code) != event.codes().lastIndexOf(code)) {
            problems.add(record, "the code " + code + " stands twice; keep one.");
        }
        for (String finding : event.findings()) {
            boolean atFinding = catalogue
                    .finding(finding)
                    .map(Finding::codes)
                    .orElse(List.of())
                    .contains(code);
            boolean inFamily = mapping.families().values().stream()
                    .anyMatch(family -> family.finding().equals(finding)
                            && family.system() == code.system()
                            && family.holds(code.code()));
            if (atFinding || inFamily) {
                problems.add(
                        record,
                        "the code " + code + " comes with the finding " + finding + " already; take it away here.");
            }
        }
    }

    private void indicator(Indicator indicator) {
        String record = "indicator " + indicator.id();
        references.citation(record, indicator.citation());
        IndexEvent index = indicator.index();
        events(record, "its index event", index.events());
        if (index.toDaysAgo() < 0 || index.quietDays() < 0) {
            problems.add(
                    record,
                    "toDaysAgo and quietDays of its index event are 0 or more, not " + index.toDaysAgo() + " and "
                            + index.quietDays() + "; correct them.");
        }
        if (index.fromDaysAgo().isPresent() && index.fromDaysAgo().getAsInt() < index.toDaysAgo()) {
            problems.add(
                    record,
                    "its index event lies from " + index.fromDaysAgo().getAsInt() + " to " + index.toDaysAgo()
                            + " days ago, which holds no day; the first number is the larger one.");
        }
        if (indicator.minimumAge().orElse(0) > indicator.maximumAge().orElse(Integer.MAX_VALUE)) {
            problems.add(
                    record,
                    "nobody is between " + indicator.minimumAge().getAsInt() + " and "
                            + indicator.maximumAge().getAsInt() + " years old; exchange the two ages.");
        }
        window(record, "what it looks for", indicator.lookedFor(), index);
        indicator.among().forEach(window -> window(record, "what a person must have", window, index));
        indicator.exclusions().forEach(window -> window(record, "an exclusion", window, index));
        words(record, indicator);
    }

    private void window(String record, String where, Window window, IndexEvent index) {
        events(record, where, window.events());
        String days = (window.fromDay().isPresent() ? window.fromDay().getAsInt() : "ever") + " to " + window.toDay();
        if (window.fromDay().isPresent() && window.fromDay().getAsInt() > window.toDay()) {
            problems.add(record, where + " lies on the days " + days + ", which holds none; exchange the two numbers.");
        }
        int last = window.anchor() == Window.Anchor.SCREENING ? 0 : index.toDaysAgo();
        if (window.toDay() > last) {
            problems.add(
                    record,
                    where + " lies on the days " + days + ", which goes beyond the screening; end it on day " + last
                            + (window.anchor() == Window.Anchor.SCREENING
                                    ? "."
                                    : ", or leave out younger index events with toDaysAgo: " + window.toDay() + "."));
        }
    }

    private void events(String record, String where, List<String> events) {
        if (events.isEmpty()) {
            problems.add(record, where + " names no event; name one of screeningEvents.");
        }
        for (String event : events) {
            references.known(
                    record, where, "class of events", event, screening.events().keySet());
        }
    }

    private void words(String record, Indicator indicator) {
        Map.of("advice", indicator.advice(), "notSeen", indicator.notSeen(), "why", indicator.why())
                .forEach((key, text) -> {
                    if (text.isBlank()) {
                        problems.add(record, "its " + key + " is empty; a flag without it would be a verdict.");
                    }
                });
        String claim = indicator.label() + " " + indicator.advice();
        if (indicator.exclusions().isEmpty() && CLAIMS_A_REASON.stream().anyMatch(claim::contains)) {
            problems.add(
                    record,
                    "it speaks of a reason and looks for none; give exclusions, or say it in other words: "
                            + indicator.label() + ".");
        }
    }

    private void cohort() {
        if (!screening.indicators().isEmpty() && screening.cohortFindings().isEmpty()) {
            problems.add("cohort of the screening", "it names no finding; say which tell of back pain.");
        }
        new LinkedHashSet<>(screening.cohortFindings()).forEach(finding -> {
            references.booleanFinding("cohort of the screening", "it", finding);
            if (catalogue.finding(finding).isPresent() && !named(finding)) {
                problems.add(
                        "cohort of the screening",
                        "no record can name " + finding + ", since it has no code; take it away or give it one.");
            }
        });
    }
}
