package org.lumbar.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lumbar.assess.UrgencyResult;
import org.lumbar.formats.SafeText;
import org.lumbar.interview.Answer;
import org.lumbar.interview.Interview;
import org.lumbar.interview.Question;
import org.lumbar.interview.Scope;
import org.lumbar.interview.Turn;
import org.lumbar.knowledge.Finding;

/// Leads an interview line by line, in a terminal or through a pipe. The end of input stops it like `q`.
final class Dialogue {

    private static final int MOST_NAMED = 8;

    private final FindingWords findings;
    private final Screen screen;
    private final AnswerLines lines;
    private final InterviewFile file;
    private final Optional<String> saveTo;
    private Interview interview;
    private boolean stopped;

    /// @param findings what may be said without being asked
    /// @param saveTo file to write after every answer
    Dialogue(
            FindingWords findings,
            Screen screen,
            AnswerLines lines,
            InterviewFile file,
            Optional<String> saveTo,
            Interview begun) {
        this.findings = findings;
        this.screen = screen;
        this.lines = lines;
        this.file = file;
        this.saveTo = saveTo;
        this.interview = begun;
    }

    /// Asks until nothing is left to ask or the person stops.
    Interview lead() {
        screen.opening();
        while (!stopped) {
            switch (interview.turn()) {
                case Turn.Ending ending -> end(ending);
                case Turn.Alarm(UrgencyResult urgency) -> alarm(urgency);
                case Question question -> ask(question);
            }
        }
        screen.newline();
        return interview;
    }

    private void ask(Question question) {
        screen.question(interview, question);
        Interview before = interview;
        while (before.equals(interview) && !stopped) {
            Optional<String> line = line(Screen.prompt(question));
            if (line.isEmpty()) {
                return;
            }
            switch (new ReplyReader(interview.presentation().date()).read(line.get(), question)) {
                case Reply.Answered(Answer answer) -> now(interview.answer(answer));
                case Reply.Wrong(String message) -> screen.hint(message);
                case Reply.Save(String name) -> save(name);
                case Reply.Add(String words) -> add(words);
                case Reply.Wish wish -> wish(wish, question);
            }
        }
    }

    private void wish(Reply.Wish wish, Question question) {
        switch (wish) {
            case SKIP -> now(interview.skip());
            case WHY -> screen.why(interview.why());
            case HELP -> screen.help(question);
            case UNDO, SHOW, STOP -> wish(wish);
        }
    }

    private void wish(Reply.Wish wish) {
        switch (wish) {
            case UNDO -> undo();
            case SHOW -> screen.known(interview);
            case STOP -> stopped = true;
            case HELP -> screen.help("Here: y (go on) or n (stop and print the assessment).");
            case SKIP, WHY -> screen.hint("Type y to go on or n to stop and print the assessment.");
        }
    }

    private void undo() {
        if (interview.canUndo()) {
            now(interview.undo());
        } else {
            screen.hint("This is the first question; there is nothing to undo.");
        }
    }

    private void alarm(UrgencyResult urgency) {
        screen.alarm(urgency);
        Interview before = interview;
        while (before.equals(interview) && !stopped) {
            Optional<String> line = line("y/n");
            if (line.isEmpty()) {
                return;
            }
            Optional<Reply> wish = ReplyReader.wish(line.get());
            if (ReplyReader.isYes(line.get())) {
                interview = interview.goOn();
            } else if (ReplyReader.isNo(line.get())) {
                stopped = true;
            } else {
                switch (wish.orElse(Reply.Wish.SKIP)) {
                    case Reply.Save(String name) -> save(name);
                    case Reply.Add(String words) -> add(words);
                    case Reply.Wish each -> wish(each);
                    case Reply.Answered _, Reply.Wrong _ -> wish(Reply.Wish.SKIP);
                }
            }
        }
    }

    /// The last answer can be taken back too.
    private void end(Turn.Ending ending) {
        screen.ending(interview, ending);
        Interview before = interview;
        while (before.equals(interview) && !stopped) {
            Optional<String> line = line("q prints the assessment, u goes back");
            switch (line.flatMap(ReplyReader::wish).orElse(Reply.Wish.HELP)) {
                case Reply.Save(String name) -> save(name);
                case Reply.Add(String words) -> add(words);
                case Reply.Wish wish when wish == Reply.Wish.UNDO || wish == Reply.Wish.SHOW -> wish(wish);
                case Reply.Wish wish
                when wish != Reply.Wish.STOP
                        && line.filter(text -> !text.isEmpty()).isPresent() ->
                    screen.hint(
                            "Type q for the assessment, u to go back, p to see what is known, add WORDS, or save FILE.");
                case Reply.Wish _, Reply.Answered _, Reply.Wrong _ -> stopped = true;
            }
        }
    }

    private Optional<String> line(String prompt) {
        screen.prompt(prompt);
        Optional<String> line = lines.next();
        stopped |= line.isEmpty();
        return line;
    }

    private void now(Interview next) {
        UrgencyResult before = interview.assessment().urgency();
        interview = next;
        screen.withdrawn(next.withdrawn());
        if (!(next.turn() instanceof Turn.Alarm)) { // which says the same, and more
            screen.changed(before, next.assessment().urgency());
        }
        saveTo.ifPresent(name -> file.save(name, interview.presentation()));
    }

    /// What is said without being asked is taken when the words can mean one thing only.
    private void add(String words) {
        List<Finding> meant = findings.meant(words);
        if (words.isEmpty()) {
            screen.hint("Say what was told, such as: add night pain.");
        } else if (meant.isEmpty()) {
            screen.hint("Nothing that is there or not is called '" + SafeText.visible(words) + "'."
                    + findings.near(words) + " `lumbar knowledge list --findings` names all.");
        } else if (meant.size() > 1) {
            screen.hint("That may mean several; type one: "
                    + meant.stream()
                            .limit(MOST_NAMED)
                            .map(each -> "add " + each.id())
                            .collect(Collectors.joining("; "))
                    + (meant.size() > MOST_NAMED ? "; and " + (meant.size() - MOST_NAMED) + " more." : "."));
        } else {
            screen.hint("Taken: " + meant.getFirst().label() + ".");
            now(interview.volunteered(meant.getFirst().id()));
        }
    }

    /// A file that cannot be written does not end the interview.
    private void save(String name) {
        String target = name.isEmpty() ? saveTo.orElse("") : name;
        if (target.isEmpty()) {
            screen.hint("Name the file: save FILE.");
        } else if (interview.asked() == 0) {
            screen.hint("Nothing is answered yet, so there is nothing to save.");
        } else {
            try {
                file.save(target, interview.presentation());
                String scope = interview.scope() == Scope.EXAMINED ? " --scope examined" : "";
                screen.hint("Saved to " + target + ". `lumbar interview " + target + scope + "` takes it up again.");
            } catch (InputException error) {
                screen.hint(String.valueOf(error.getMessage()));
            }
        }
    }
}
