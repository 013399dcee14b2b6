package org.lumbar.cli;

import static org.lumbar.cli.Columns.left;
import static org.lumbar.cli.Columns.percent;
import static org.lumbar.cli.Columns.right;

import java.util.List;
import org.lumbar.assess.UrgencyResult.Kind;
import org.lumbar.assess.UrgencyResult.Reason;
import org.lumbar.formats.SafeText;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Population.PublishedMiss;
import org.lumbar.knowledge.Target;
import org.lumbar.knowledge.Target.Measure;
import org.lumbar.knowledge.Urgency.Level;
import org.lumbar.validation.Judgement;
import org.lumbar.validation.Judgement.Cause;
import org.lumbar.validation.Judgement.Named;
import org.lumbar.validation.Judgement.Result;
import org.lumbar.validation.Judgement.Verdict;

/// A judgement as tables for a reader. Every share is in percent, with its exact 95 % interval.
final class JudgementText {

    private static final int NAME = 44;
    private static final int SHARE = 22;
    private static final double WORTH_A_LINE = 0.0005;
    private static final List<Measure> MEASURES = List.of(
            Measure.EMERGENCY,
            Measure.URGENT,
            Measure.ROUTINE,
            Measure.SELF_CARE,
            Measure.RED_FLAG_PRESENT,
            Measure.OPEN_GATES,
            Measure.LIKELY_SERIOUS,
            Measure.POINTED_TO_SERIOUS,
            Measure.NON_SPECIFIC);

    private final Columns out = new Columns();

    private JudgementText() {}

    static String of(Judgement judgement) {
        var text = new JudgementText();
        Knowledge.Identity identity = judgement.knowledge();
        text.out.line("Content " + identity.version() + " " + identity.sha256() + ", seed " + judgement.seed());
        identity.packs()
                .forEach(pack -> text.out.line("Pack " + SafeText.visible(pack.id()) + " "
                        + SafeText.visible(pack.version()) + " " + pack.sha256()));
        text.targets(judgement);
        text.diseases(judgement);
        judgement.results().stream()
                .filter(result -> result.population().condition().isEmpty())
                .forEach(text::population);
        return text.out.toString();
    }

    private void targets(Judgement judgement) {
        out.line("")
                .line(left("Targets", NAME) + left("setting", SHARE) + left("wanted", 10) + "seen, % (95 % interval)");
        for (Result result : judgement.results()) {
            for (Verdict verdict : result.verdicts()) {
                out.line(left(
                                (verdict.met() ? "  met     " : "  MISSED  ")
                                        + id(verdict.target().id()),
                                NAME)
                        + left(verdict.setting().id(), SHARE)
                        + left(wanted(verdict.target()), 10)
                        + percent(verdict.count(), verdict.persons())
                        + verdict.detail().map(rule -> "  " + id(rule)).orElse(""));
            }
        }
    }

    private static String wanted(Target target) {
        String most =
                target.atMost().isPresent() ? "<= " + percent(target.atMost().getAsDouble()) : "";
        String least =
                target.atLeast().isPresent() ? ">= " + percent(target.atLeast().getAsDouble()) : "";
        return (most + " " + least).strip();
    }

    private void diseases(Judgement judgement) {
        List<Result> results = judgement.results().stream()
                .filter(result -> result.population().condition().isPresent())
                .toList();
        if (results.isEmpty()) {
            return;
        }
        out.line("")
                .line(left("Missed disease", NAME) + left("setting", SHARE) + left("below urgent", SHARE)
                        + left("below emergency", SHARE) + "it is in view");
        Result before = results.getFirst();
        for (Result result : results) {
            if (!result.population().equals(before.population())) {
                before.population().publishedMisses().forEach(this::published);
                before = result;
            }
            int emergency = result.count(Measure.EMERGENCY);
            out.line(left("  " + id(result.population().id()) + ", " + result.persons(), NAME)
                    + left(result.setting().id(), SHARE)
                    + left(percent(result.count(Measure.BELOW_URGENT), result.persons()), SHARE)
                    + left(percent(result.persons() - emergency, result.persons()), SHARE)
                    + percent(inView(result), result.persons()));
        }
        before.population().publishedMisses().forEach(this::published);
    }

    private static int inView(Result result) {
        String condition = result.population().condition().orElse("");
        return result.named().stream()
                .filter(named -> named.condition().equals(condition))
                .mapToInt(named -> named.likely() + named.pointedTo())
                .sum();
    }

    private void published(PublishedMiss miss) {
        out.line("      published: " + percent(miss.share()) + " % " + SafeText.visible(miss.text()) + " ["
                + SafeText.visible(miss.citation().source()) + ", "
                + miss.citation().basis().id() + "]");
    }

    private void population(Result result) {
        out.line("")
                .line(SafeText.visible(result.population().label()) + ", " + result.setting() + ", " + result.persons()
                        + " persons");
        for (Measure measure : MEASURES) {
            out.line("  " + left(measure.id(), NAME - 2) + percent(result.count(measure), result.persons()));
        }
        causes("  red-flag rules", result, Kind.RED_FLAG_RULE, Level.URGENT);
        causes("  conditions established", result, Kind.ESTABLISHED_CONDITION, Level.ROUTINE);
        causes("  probabilities, urgent", result, Kind.PROBABILITY_THRESHOLD, Level.URGENT);
        causes("  probabilities, routine", result, Kind.PROBABILITY_THRESHOLD, Level.ROUTINE);
        causes("  routine rules", result, Kind.ROUTINE_RULE, Level.ROUTINE);
        named(result);
    }

    private void causes(String title, Result result, Kind kind, Level lowest) {
        List<Cause> causes = result.causes().stream()
                .filter(cause -> cause.reason().kind() == kind && ofLevel(cause, lowest))
                .filter(cause -> cause.persons() >= WORTH_A_LINE * result.persons())
                .toList();
        if (causes.isEmpty()) {
            return;
        }
        out.line(left(title, NAME) + left("level", 12) + right("share", 6) + right("alone", 7) + "  source");
        for (Cause cause : causes) {
            Reason reason = cause.reason();
            out.line("    " + left(id(reason.id()), NAME - 4)
                    + left(reason.urgency().level().id(), 12)
                    + right(percent((double) cause.persons() / result.persons()), 6)
                    + right(percent((double) cause.alone() / result.persons()), 7)
                    + "  " + id(reason.source()) + ", " + reason.basis().id());
        }
    }

    private static boolean ofLevel(Cause cause, Level lowest) {
        boolean urgent = cause.reason().urgency().level().compareTo(Level.URGENT) >= 0;
        return cause.reason().kind() == Kind.PROBABILITY_THRESHOLD ? urgent == (lowest == Level.URGENT) : true;
    }

    private void named(Result result) {
        out.line(left("  conditions named", NAME) + left("serious", 12) + right("likely", 6) + right("pointed", 9));
        for (Named named : result.named()) {
            if (named.likely() + named.pointedTo() >= WORTH_A_LINE * result.persons()) {
                out.line("    " + left(id(named.condition()), NAME - 4)
                        + left(named.serious() ? "serious" : "", 12)
                        + right(percent((double) named.likely() / result.persons()), 6)
                        + right(percent((double) named.pointedTo() / result.persons()), 9));
            }
        }
    }

    private static String id(String id) {
        return SafeText.visible(id);
    }
}
