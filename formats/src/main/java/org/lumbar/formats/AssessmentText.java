package org.lumbar.formats;

import java.util.StringJoiner;
import org.lumbar.assess.Assessment;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Sex;
import org.lumbar.presentation.Person;

/// An assessment as a report of at most 80 columns: what to do and why, what is not cleared, the causes, what
/// remains possible, what to ask next, what was not used, and where every figure comes from.
public final class AssessmentText {

    private static final int HASH_SHOWN = 12;

    private final Knowledge knowledge;
    private final Names names;
    private final TextStyle style;

    private AssessmentText(Knowledge knowledge, TextStyle style) {
        this.knowledge = knowledge;
        this.names = new Names(knowledge);
        this.style = style;
    }

    /// Reports in a style.
    ///
    /// @param knowledge the content that the assessments rest on, for labels and sources
    public static AssessmentText of(Knowledge knowledge, TextStyle style) {
        return new AssessmentText(knowledge, style);
    }

    /// The report, ending with a line end.
    public String report(Assessment assessment) {
        return report(assessment, Extent.REPORT);
    }

    /// The report, ending with a line end.
    ///
    /// @param extent whether conditions outside the report are listed too
    public String report(Assessment assessment, Extent extent) {
        var page = new Page(style);
        var notes = new Footnotes(knowledge);
        page.paragraph(0, "Lumbar: " + title(assessment));
        if (!assessment.evidenceApplies()) {
            page.heading(UrgencyWords.UNDER_AGE);
            page.paragraph(1, UrgencyWords.OUTSIDE_THE_EVIDENCE);
        }
        UrgencySection.write(page, assessment, names, notes);
        DifferentialSection.write(page, assessment, names, notes, extent);
        PlanSection.write(page, assessment.plan(), names, notes, extent);
        OutlookSection.write(page, assessment.outlook(), assessment.date(), names, notes);
        FollowUpSection.write(page, assessment, names, notes);
        notes.write(page);
        page.blank();
        page.paragraph(0, content(assessment.knowledge()));
        page.paragraph(0, Assessment.STATEMENT);
        return page.text();
    }

    /// Who is assessed: case, date, setting, sex and age.
    public static String title(Assessment assessment) {
        var title = new StringJoiner(", ");
        if (!assessment.caseId().isEmpty()) {
            title.add("case " + SafeText.visible(assessment.caseId()));
        }
        title.add(assessment.date().toString());
        title.add(assessment.setting().id().replace('-', ' '));
        title.add(person(assessment.person()));
        return title.toString();
    }

    /// Sex and age of a person.
    public static String person(Person person) {
        return (person.sex() == Sex.UNKNOWN ? "sex not stated" : person.sex().id())
                + ", "
                + (person.age().isPresent() ? person.age().getAsInt() + " years" : "age not stated");
    }

    /// The line that names the content.
    public static String content(Knowledge.Identity identity) {
        var words = new StringBuilder("Content ").append(identity.version()).append(", hash ");
        words.append(shortened(identity.sha256()));
        for (Knowledge.Pack pack : identity.packs()) {
            words.append("; pack ").append(pack.id()).append(' ').append(pack.version());
            words.append(", hash ").append(shortened(pack.sha256()));
        }
        return words.append('.').toString();
    }

    private static String shortened(String hash) {
        return hash.substring(0, Math.min(HASH_SHOWN, hash.length()));
    }
}
