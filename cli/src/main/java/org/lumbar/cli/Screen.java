package org.lumbar.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Consumer;
import org.lumbar.assess.Stop;
import org.lumbar.assess.UrgencyResult;
import org.lumbar.formats.Page;
import org.lumbar.formats.SafeText;
import org.lumbar.formats.Wording;
import org.lumbar.interview.Interview;
import org.lumbar.interview.Question;
import org.lumbar.interview.Turn;
import org.lumbar.interview.Why;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Numbers;
import org.lumbar.knowledge.Sex;
import org.lumbar.knowledge.Urgency.Level;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Presentation;

/// What an interview shows, on standard error: standard output carries the assessment only.
final class Screen {

    private static final int MOST_NAMED = 5;
    private static final String RED = "\u001b[31m";

    private final Session session;
    private final Map<String, String> labels = new HashMap<>();

    Screen(Session session, Knowledge knowledge) {
        this.session = session;
        knowledge.findings().forEach((Finding finding) -> labels.put(finding.id(), finding.label()));
    }

    private void show(Consumer<Page> writing) {
        var page = new Page(session.surroundings().errorStyle());
        writing.accept(page);
        session.err().print(page.text());
        session.err().flush();
    }

    void say(String words) {
        show(page -> page.paragraph(0, words));
    }

    void hint(String words) {
        show(page -> page.paragraph(1, words));
    }

    /// The end of what stands on the screen before the person types; in a pipe nobody types a line end.
    void prompt(String words) {
        boolean unicode = session.surroundings().errorStyle().unicode();
        String safe = unicode ? words : SafeText.ascii(words).strip();
        session.err().print(session.surroundings().errorsAreTerminal() ? safe + " > " : safe + " >\n");
        session.err().flush();
    }

    void newline() {
        show(Page::blank);
    }

    void opening() {
        show(page -> {
            page.paragraph(
                    0,
                    "Lumbar asks, one question after another, and prints its assessment at the end. Answer y (yes), n"
                            + " (no) or d (don't know); s skips, u goes back, w tells why, p shows what is known, h"
                            + " lists everything, q stops and prints the assessment.");
        });
    }

    void help(Question question) {
        help("Here: " + ReplyReader.accepted(question) + ".");
        boolean described = question.options().stream()
                .anyMatch(option -> !option.question().isEmpty());
        if (described) {
            show(page -> {
                for (int i = 0; i < question.options().size(); i++) {
                    page.item(1, i + 1 + ".", question.options().get(i).question());
                }
            });
        }
    }

    void help(String here) {
        show(page -> {
            page.paragraph(1, here);
            page.item(1, "d", "don't know (also ?): kept, and not asked again when the case is taken up later");
            page.item(1, "s", "skip: nothing is kept; asked again when the case is taken up later");
            page.item(1, "u", "undo: back to the question before");
            page.item(1, "w", "why: what the answer could change, with numbers");
            page.item(1, "p", "print what is known so far, short");
            page.item(1, "add WORDS", "take what was said without being asked, such as `add night pain`");
            page.item(1, "save FILE", "write what is known as a case; `lumbar interview FILE` takes it up again");
            page.item(1, "q", "stop and print the assessment (so does Ctrl-D)");
        });
    }

    void question(Interview interview, Question question) {
        int open = interview.assessment().notCleared().size();
        String progress = "Question " + (interview.asked() + 1)
                + (open == 0
                        ? ""
                        : ", at least " + open + (open == 1 ? " safety question" : " safety questions") + " open");
        show(page -> {
            page.blank();
            page.paragraph(0, progress);
            page.emphasized(question.text(), "");
            sign(question).ifPresent(sign -> page.paragraph(0, sign));
            for (int i = 0; i < question.options().size(); i++) {
                page.item(1, i + 1 + ".", question.options().get(i).label());
            }
        });
    }

    /// What yes means where the text tells what to do and asks nothing: "test strength" answered with yes would
    /// be a deficit, and may have been meant as "done".
    private Optional<String> sign(Question question) {
        boolean instruction = question.yesOrNo() && !question.text().contains("?");
        return Optional.of(question)
                .filter(_ -> instruction)
                .map(asked -> "y found: " + label(asked.findings().getFirst())
                        + "; n looked for and not found; d not examined.");
    }

    static String prompt(Question question) {
        return switch (question.kind()) {
            case GATE, SWEEP, FINDING -> "y/n/d";
            case VALUE -> (question.unit().isEmpty() ? "number" : question.unit()) + ", or y/n/d";
            case AGE -> "years";
            case DURATION -> "days, or such as 3 weeks";
            case SEX -> "f/m/d";
            case SETTING, CHANGE -> "1-" + question.options().size();
            case WHICH -> "numbers, n none, d, h in plain words";
            case SINCE -> "1, 2, such as 3 weeks, or d";
            case SIDE -> "l/r/b/d";
        };
    }

    /// Says that the urgency has changed, where that is worth a pause.
    void changed(UrgencyResult before, UrgencyResult now) {
        boolean pressing = now.urgency().level().compareTo(Level.URGENT) >= 0;
        boolean was = before.urgency().level().compareTo(Level.URGENT) >= 0;
        if (before.urgency().equals(now.urgency()) || !(pressing || was)) {
            return;
        }
        if (now.urgency().level() == Level.EMERGENCY) {
            show(page -> {
                page.blank();
                page.emphasized("AS ANSWERED THIS IS AN " + words(now).toUpperCase(Locale.ROOT), RED);
                page.paragraph(1, now.headline());
            });
        } else {
            say("Now: " + words(now) + (pressing ? ". " + now.headline() : "."));
        }
    }

    private static String words(UrgencyResult urgency) {
        return Wording.urgency(urgency.urgency());
    }

    void alarm(UrgencyResult urgency) {
        show(page -> {
            page.blank();
            page.emphasized("THIS IS ALREADY AN " + words(urgency).toUpperCase(Locale.ROOT), RED);
            page.paragraph(1, urgency.headline());
            page.paragraph(1, "Where: " + urgency.where());
            page.paragraph(0, "Go on with the questions? y goes on, n stops and prints the assessment.");
        });
    }

    void withdrawn(List<String> findings) {
        if (!findings.isEmpty()) {
            hint("The \"no\" to this does not go with a \"yes\" and counts as not known: " + labels(findings)
                    + ". u takes the last answer back.");
        }
    }

    void why(Why why) {
        show(page -> {
            page.paragraph(1, why.reason());
            Map<String, List<String>> byUrgency = new LinkedHashMap<>();
            for (Why.Outcome outcome : why.outcomes()) {
                byUrgency
                        .computeIfAbsent(Wording.urgency(outcome.urgency()), _ -> new ArrayList<>())
                        .add(outcome.finding().isEmpty() ? outcome.answer() : outcome.finding());
            }
            if (!byUrgency.isEmpty()) {
                page.paragraph(1, "Now " + Wording.urgency(why.now()) + ". It would be:");
            }
            byUrgency.forEach((urgency, answers) -> page.item(2, "-", urgency + " with: " + shortened(answers)));
            for (Why.Shift shift : why.shifts()) {
                page.item(
                        2,
                        "-",
                        shift.before().label() + ": now " + Wording.probability(shift.before()) + "; yes "
                                + (shift.yes().isEmpty() ? "" : "(" + shift.yes() + ") ")
                                + Wording.probability(shift.ifYes()) + "; no " + Wording.probability(shift.ifNo()));
            }
        });
    }

    void known(Interview interview) {
        Presentation presentation = interview.presentation();
        var person = new StringJoiner(", ");
        person.add(presentation.setting().id().replace('-', ' '));
        Sex sex = presentation.person().sex();
        person.add(sex == Sex.UNKNOWN ? "sex not stated" : sex.id());
        person.add(
                presentation.person().age().isPresent()
                        ? presentation.person().age().getAsInt() + " years"
                        : "age not stated");
        presentation.episode().durationDays().ifPresent(days -> person.add(days + " days of pain"));
        UrgencyResult urgency = interview.assessment().urgency();
        show(page -> {
            page.paragraph(1, "So far: " + words(urgency) + ". " + urgency.headline());
            page.paragraph(1, person.toString());
            for (FindingStatus status : List.of(FindingStatus.PRESENT, FindingStatus.ABSENT, FindingStatus.UNKNOWN)) {
                List<String> said = presentation.observations().stream()
                        .filter(each -> each.status() == status)
                        .map(this::words)
                        .toList();
                if (!said.isEmpty()) {
                    String name = switch (status) {
                        case PRESENT -> "yes";
                        case ABSENT -> "no";
                        case UNKNOWN -> "not known";
                    };
                    page.item(1, name + ":", String.join("; ", said));
                }
            }
        });
    }

    private String words(Observation observation) {
        var words = new StringJoiner(", ");
        words.add(label(observation.finding()));
        observation.value().ifPresent(value -> words.add(Numbers.plain(value)));
        observation.since().ifPresent(since -> words.add("since " + since));
        return words.toString();
    }

    void ending(Interview interview, Turn.Ending ending) {
        show(page -> {
            page.blank();
            page.paragraph(
                    0,
                    ending.proved()
                            ? "No one further answer " + (ending.toExamine().isEmpty() ? "" : "to a question ")
                                    + "would change the urgency (" + ending.tried() + " tried), after "
                                    + interview.asked() + " questions."
                            : "There is nothing left to ask, after " + interview.asked() + " questions.");
            if (!ending.open().isEmpty()) {
                page.paragraph(
                        0,
                        "Safety questions that stay open, so that there is no all-clear: "
                                + shortened(ending.open().stream()
                                        .map(open -> label(open.finding()))
                                        .toList())
                                + ".");
            }
            examined(page, "Not known or skipped, and could still change the urgency: ", ending.leftOut());
            examined(
                    page,
                    "To be examined, each could change the urgency (NEXT in the assessment): ",
                    ending.toExamine());
        });
    }

    private void examined(Page page, String words, List<Stop.Change> changes) {
        List<String> findings = changes.stream()
                .map(change -> label(change.finding()))
                .distinct()
                .toList();
        if (!findings.isEmpty()) {
            page.paragraph(0, words + shortened(findings) + ".");
        }
    }

    private String labels(List<String> findings) {
        return String.join("; ", findings.stream().map(this::label).toList());
    }

    private String label(String finding) {
        return labels.getOrDefault(finding, finding);
    }

    private static String shortened(List<String> words) {
        String named = String.join("; ", words.subList(0, Math.min(MOST_NAMED, words.size())));
        int more = words.size() - MOST_NAMED;
        return more > 0 ? named + "; and " + more + " more" : named;
    }
}
