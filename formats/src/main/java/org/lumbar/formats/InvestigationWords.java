package org.lumbar.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.lumbar.care.EarlyImagingResult;
import org.lumbar.care.EarlyImagingResult.Made;
import org.lumbar.care.InvestigationAdvice;
import org.lumbar.care.InvestigationAdvice.Decision;
import org.lumbar.care.InvestigationAdvice.Later;
import org.lumbar.care.InvestigationAdvice.PainFreeShare;
import org.lumbar.care.InvestigationAdvice.Reason;
import org.lumbar.care.InvestigationAdvice.Warning;
import org.lumbar.knowledge.Investigation.Action;
import org.lumbar.knowledge.Investigation.Kind;

/// Sentences on investigations, the same in every form.
public final class InvestigationWords {

    /// Findings in one list; the JSON output holds all.
    private static final int MOST_NAMED = 4;

    private static final String DURATION = "episode-duration";

    private InvestigationWords() {}

    /// The heading of what is said so of investigations.
    public static String heading(Decision decision) {
        return switch (decision) {
            case NOW -> "indicated now";
            case BLOCKED -> "indicated, but barred";
            case IF -> "indicated if";
            case NOT_INDICATED -> "not indicated";
        };
    }

    /// The advice by what is said, in the order of the decisions; none is left out.
    public static Map<Decision, List<InvestigationAdvice>> said(List<InvestigationAdvice> all) {
        Map<Decision, List<InvestigationAdvice>> said = new LinkedHashMap<>();
        for (Decision decision : Decision.values()) {
            List<InvestigationAdvice> each =
                    all.stream().filter(advice -> advice.decision() == decision).toList();
            if (!each.isEmpty()) {
                said.put(decision, each);
            }
        }
        return said;
    }

    /// Why it is asked for now, and how soon.
    public static String reason(Reason reason) {
        String by = reason.by().map(date -> ", by " + date).orElse("");
        return reason.indication().label() + ": " + reason.indication().time() + by;
    }

    /// Why it would be asked for, on which day and under which condition, and what nobody has asked yet.
    public static String later(Later later) {
        var words = new StringJoiner(", ");
        if (later.day() > 0) {
            words.add(later.from()
                    .map(date -> "from " + date + " on (day " + later.day() + " of the pain)")
                    .orElse("from day " + later.day() + " of the pain on (nobody said how long it has lasted)"));
        }
        if (!later.sooner().isEmpty()) {
            words.add("sooner than else for " + later.sooner());
        }
        String needed = later.indication().needed();
        if (!needed.isEmpty()) {
            words.add(later.due() ? needed : "if " + needed + (isAsked(later) ? " (not known yet)" : ""));
        }
        return later.indication().label() + ": " + words;
    }

    private static boolean isAsked(Later later) {
        return later.ask().stream().anyMatch(finding -> !finding.equals(DURATION));
    }

    /// What must be known first; empty where nothing is missing.
    public static String ask(List<String> findings, Names names) {
        if (findings.isEmpty()) {
            return "";
        }
        int more = findings.size() - MOST_NAMED;
        return "ask first: "
                + findings.stream().limit(MOST_NAMED).map(names::finding).collect(Collectors.joining("; "))
                + (more > 0 ? "; and " + more + " more" : "");
    }

    /// A caution: what bars it, what stands beside it, or what must be known first.
    public static String warning(Warning warning, Names names) {
        String instead = "; instead: " + warning.caution().instead();
        if (!warning.known()) {
            return ask(warning.ask(), names) + " (" + warning.caution().because() + ")";
        }
        return (warning.caution().action() == Action.BLOCK ? "barred: " : "caution: ")
                + warning.caution().because()
                + instead;
    }

    /// A reason that an answer of the person has taken away; empty where none was.
    public static List<String> declined(InvestigationAdvice advice) {
        return advice.declined().stream()
                .map(each -> each.label() + ": nothing would follow from it, since this is denied: " + each.needed())
                .toList();
    }

    /// Why it is not indicated.
    public static String otherwise(InvestigationAdvice advice) {
        return advice.investigation().otherwise().words();
    }

    /// The images that are not asked for now; none where one is, since then its findings are no chance ones.
    public static List<InvestigationAdvice> imagesNotNow(List<InvestigationAdvice> all) {
        List<InvestigationAdvice> images = all.stream()
                .filter(each -> each.investigation().kind() == Kind.IMAGE)
                .toList();
        boolean oneIs = images.stream()
                .anyMatch(each -> each.decision() == Decision.NOW || each.decision() == Decision.BLOCKED);
        return oneIs ? List.of() : images;
    }

    /// How often people of this decade without pain have what these images show, each finding once.
    public static List<PainFreeShare> shares(List<InvestigationAdvice> images) {
        Map<String, PainFreeShare> shares = new LinkedHashMap<>();
        images.forEach(image -> image.withoutPain().forEach(each -> shares.putIfAbsent(each.finding(), each)));
        return List.copyOf(shares.values());
    }

    /// What leads the shares.
    public static String painFree(List<PainFreeShare> shares) {
        return "Of people in their " + shares.getFirst().age() + "s who have no pain, an image shows:";
    }

    /// One share.
    public static String painFree(PainFreeShare share, Names names) {
        return names.finding(share.finding()) + ": " + Wording.percent(share.share()) + " %";
    }

    /// What the indicator of early imaging says.
    public static String early(EarlyImagingResult result) {
        return switch (result.status()) {
            case NO_IMAGE -> "No image is on record.";
            case COUNTED ->
                "It counts as an early image (" + images(result, true) + "): no reason for one is on record.";
            case REASON_ON_RECORD ->
                "It does not count as an early image (" + images(result, true) + "): the reason on record is "
                        + reasons(result) + ".";
            case NOT_EARLY -> "It does not count as an early image (" + images(result, false) + ").";
            case DAY_NOT_KNOWN ->
                "Whether it counts as an early image cannot be said: nobody told when the pain began or was first seen ("
                        + images(result, false) + ").";
        };
    }

    private static String images(EarlyImagingResult result, boolean early) {
        List<String> words = new ArrayList<>();
        for (Made made : result.images()) {
            if (made.early() == early || !early) {
                words.add(made.image().label() + " of " + made.date() + day(made));
            }
        }
        return String.join("; ", words);
    }

    private static String day(Made made) {
        if (made.day().isEmpty()) {
            return "";
        }
        int day = made.day().getAsInt();
        return day < 0 ? ", before this pain was first seen" : ", day " + day;
    }

    private static String reasons(EarlyImagingResult result) {
        return result.reasons().stream()
                .map(reason -> reason.indication().label())
                .collect(Collectors.joining("; "));
    }

    /// What would ask for it on a later day, unless something asks for it now.
    public static List<InvestigationAdvice.Later> laterBeside(InvestigationAdvice advice) {
        return advice.decision() == Decision.NOW ? List.of() : advice.later();
    }
}
