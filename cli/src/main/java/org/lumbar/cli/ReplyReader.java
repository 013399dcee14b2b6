package org.lumbar.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lumbar.formats.SafeText;
import org.lumbar.interview.Answer;
import org.lumbar.interview.Question;
import org.lumbar.interview.Question.Option;
import org.lumbar.knowledge.tree.Words;

/// Reads what a person typed as a reply to a question.
final class ReplyReader {

    private final LocalDate today;

    /// @param today date of the interview
    ReplyReader(LocalDate today) {
        this.today = today;
    }

    Reply read(String line, Question question) {
        String typed = line.toLowerCase(Locale.ROOT);
        Optional<Reply> wish = wish(line);
        if (wish.isPresent()) {
            return wish.get();
        }
        if (isUnknown(typed)) {
            return new Reply.Answered(Answer.UNKNOWN);
        }
        Optional<Answer> answer = typed.isEmpty() ? Optional.empty() : answer(typed, question);
        return answer.<Reply>map(Reply.Answered::new).orElseGet(() -> wrong(line, question));
    }

    /// What a person may type at any place.
    static Optional<Reply> wish(String line) {
        String typed = line.toLowerCase(Locale.ROOT);
        if (typed.equals("save") || typed.startsWith("save ")) {
            return Optional.of(new Reply.Save(line.substring("save".length()).strip()));
        }
        if (typed.equals("add") || typed.startsWith("add ")) {
            return Optional.of(new Reply.Add(typed.substring("add".length()).strip()));
        }
        return Optional.ofNullable(
                switch (typed) {
                    case "s", "skip" -> Reply.Wish.SKIP;
                    case "u", "undo", "back" -> Reply.Wish.UNDO;
                    case "w", "why" -> Reply.Wish.WHY;
                    case "p", "print" -> Reply.Wish.SHOW;
                    case "h", "help" -> Reply.Wish.HELP;
                    case "q", "quit", "stop", "exit" -> Reply.Wish.STOP;
                    default -> null;
                });
    }

    static boolean isYes(String line) {
        String typed = line.toLowerCase(Locale.ROOT);
        return typed.equals("y") || typed.equals("yes");
    }

    static boolean isNo(String line) {
        String typed = line.toLowerCase(Locale.ROOT);
        return typed.equals("n") || typed.equals("no");
    }

    private static boolean isUnknown(String typed) {
        return List.of("d", "?", "don't know", "dont know", "unknown").contains(typed);
    }

    private static Reply wrong(String line, Question question) {
        String typed = line.isEmpty() ? "" : "'" + SafeText.visible(Words.shortened(line)) + "' is no answer here. ";
        return new Reply.Wrong(typed + "Type " + accepted(question) + "; h lists what else.");
    }

    /// What answers a question, in words.
    static String accepted(Question question) {
        return switch (question.kind()) {
            case GATE, SWEEP, FINDING -> "y (yes), n (no) or d (don't know)";
            case VALUE -> "the number" + range(question) + ", or y, n or d (don't know) where it cannot be measured";
            case AGE -> "the age in years" + range(question) + ", or d (don't know)";
            case DURATION -> "days, or such as '3 weeks', '2 months', or d (don't know)";
            case SEX -> "f (female), m (male) or d (don't know)";
            case SETTING -> "a number from 1 to " + question.options().size() + ", or d (primary care is assumed)";
            case WHICH -> "numbers such as '1 3' (4? where not known), n (none of these) or d (don't know)";
            case SINCE -> "1, 2, how long ago such as '3 days' or '10 years', a date such as 2016-05-01, or d";
            case CHANGE -> "1, 2, 3 or d (don't know)";
            case SIDE -> "l (left), r (right), b (both) or d (don't know)";
        };
    }

    private static String range(Question question) {
        String unit = question.unit().isEmpty() || question.kind() == Question.Kind.AGE ? "" : " " + question.unit();
        return question.possible().map(range -> " (" + range + unit + ")").orElse(unit);
    }

    private Optional<Answer> answer(String typed, Question question) {
        return switch (question.kind()) {
            case GATE, SWEEP, FINDING -> yesOrNo(typed);
            case VALUE -> yesOrNo(typed).or(() -> number(typed.replace(',', '.'), question));
            case AGE -> whole(typed).flatMap(_ -> number(typed, question));
            case DURATION ->
                whole(typed).isPresent()
                        ? number(typed, question)
                        : begin(typed).map(day -> new Answer.Measure(ChronoUnit.DAYS.between(day, today)));
            case WHICH -> which(typed, question);
            case SINCE ->
                option(typed, question)
                        .or(() -> begin(typed).or(() -> date(typed)).map(Answer.Since::new));
            case CHANGE -> option(typed.equals("n") || typed.equals("no") ? "1" : typed, question);
            case SETTING, SEX, SIDE -> option(typed, question);
        };
    }

    private static Optional<Answer> yesOrNo(String typed) {
        if (isYes(typed)) {
            return Optional.of(Answer.YES);
        }
        return isNo(typed) ? Optional.of(Answer.NO) : Optional.empty();
    }

    private static Optional<Integer> whole(String typed) {
        return typed.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    private static Optional<Answer> number(String typed, Question question) {
        if (!typed.matches("[0-9]{1,6}(\\.[0-9]{1,6})?")) {
            return Optional.empty();
        }
        double value = Double.parseDouble(typed);
        boolean possible =
                question.possible().isEmpty() || question.possible().get().contains(value);
        return possible ? Optional.of(new Answer.Measure(value)) : Optional.empty();
    }

    /// One option by its number, its identifier or, for sex and side, the first letter of it.
    private static Optional<Answer> option(String typed, Question question) {
        List<Option> options = question.options();
        for (int i = 0; i < options.size(); i++) {
            String id = options.get(i).id();
            // not where n would be "new", and a person may mean "no"
            boolean letters = question.kind() == Question.Kind.SEX || question.kind() == Question.Kind.SIDE;
            boolean letter = letters && typed.length() == 1 && id.startsWith(typed);
            if (typed.equals(Integer.toString(i + 1)) || typed.equals(id) || letter) {
                return Optional.of(Answer.Choice.of(id));
            }
        }
        return Optional.empty();
    }

    private static Optional<Answer> which(String typed, Question question) {
        if (isNo(typed) || typed.equals("none") || typed.equals("0")) {
            return Optional.of(Answer.Choice.of());
        }
        List<String> chosen = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String word : typed.split("[\\s,;]+", -1)) {
            boolean open = word.endsWith("?");
            Optional<Integer> number = whole(open ? word.substring(0, word.length() - 1) : word);
            if (number.isEmpty()
                    || number.get() < 1
                    || number.get() > question.options().size()) {
                return Optional.empty();
            }
            (open ? unknown : chosen)
                    .add(question.options().get(number.get() - 1).id());
        }
        unknown.removeAll(chosen);
        return Optional.of(new Answer.Choice(chosen, unknown));
    }

    /// The day that lies as long ago as the words say: `today`, `3 days`, `10 years ago`.
    private Optional<LocalDate> begin(String typed) {
        String words = typed.endsWith(" ago") ? typed.substring(0, typed.length() - " ago".length()) : typed;
        if (words.equals("today") || words.equals("yesterday")) {
            return Optional.of(words.equals("today") ? today : today.minusDays(1));
        }
        if (!words.matches("[0-9]{1,3} ?[a-z]+")) {
            return Optional.empty();
        }
        long count = Long.parseLong(words.replaceAll("[^0-9]", ""));
        return switch (words.replaceAll("[0-9 ]", "")) {
            case "d", "day", "days" -> Optional.of(today.minusDays(count));
            case "w", "week", "weeks" -> Optional.of(today.minusWeeks(count));
            case "m", "month", "months" -> Optional.of(today.minusMonths(count));
            case "y", "year", "years" -> Optional.of(today.minusYears(count));
            default -> Optional.empty();
        };
    }

    /// A day, or the last day of a month or year: the thing may be as young as that.
    private Optional<LocalDate> date(String typed) {
        try {
            LocalDate day = switch (typed.length()) {
                case 4 -> LocalDate.parse(typed + "-12-31");
                case 7 -> LocalDate.parse(typed + "-01").plusMonths(1).minusDays(1);
                default -> LocalDate.parse(typed);
            };
            boolean current = day.isAfter(today)
                    && typed.length() < 10
                    && today.toString().startsWith(typed);
            return current ? Optional.of(today) : Optional.of(day).filter(each -> !each.isAfter(today));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }
}
