package org.lumbar.fhir;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.lumbar.assess.Assessment;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Finding.Obtained;
import org.lumbar.knowledge.Gate;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.Sex;
import org.lumbar.presentation.FindingIndex;

/// The intake as a questionnaire: who and for how long, the safety questions with what belongs to each, the last
/// question on warning signs, and then everything else by how it is obtained. An item that is left out is
/// unknown; "no" is absent.
public final class IntakeQuestionnaire {

    private final Knowledge knowledge;
    private final Obtained most;
    private final FindingIndex index;
    private final IntakeItems items;
    private final Set<String> asked = new HashSet<>();

    private IntakeQuestionnaire(Knowledge knowledge, Obtained most) {
        this.knowledge = knowledge;
        this.most = most;
        index = FindingIndex.of(knowledge);
        items = new IntakeItems(new Codes(knowledge));
    }

    /// The questionnaire of a content.
    ///
    /// @param most the dearest way of obtaining an answer that it asks for: `ASKED` for a person at home,
    ///     `EXAMINED` for a visit, `IMAGING` for everything
    public static Questionnaire of(Knowledge knowledge, Obtained most) {
        return new IntakeQuestionnaire(knowledge, most).make();
    }

    /// The address of the questionnaire, without a version.
    public static String url(Obtained most) {
        return Systems.BASE + ":questionnaire:intake-" + most.id();
    }

    private Questionnaire make() {
        var form = new Questionnaire();
        form.setId("lumbar-intake-" + most.id());
        form.setUrl(url(most));
        form.setVersion(knowledge.identity().version());
        form.setName("LumbarIntake" + Character.toUpperCase(most.id().charAt(0))
                + most.id().substring(1));
        form.setTitle("Intake for low back or leg pain");
        form.setStatus(PublicationStatus.ACTIVE);
        form.addSubjectType("Patient");
        form.setDescription("Leave out what is not known: it is then unknown, and not absent. " + Assessment.STATEMENT);
        form.addItem(person());
        form.addItem(gates("safety", "Safety questions", false));
        form.addItem(gates("warning-signs", "Last question on warning signs", true));
        for (Obtained obtained : Obtained.values()) {
            QuestionnaireItemComponent others = others(obtained);
            if (obtained.compareTo(most) <= 0 && others.hasItem()) {
                form.addItem(others);
            }
        }
        return Narratives.tell(form, form.getTitle(), List.of(form.getDescription()));
    }

    private QuestionnaireItemComponent person() {
        QuestionnaireItemComponent group = IntakeItems.group("person", "The person and this episode");
        group.addItem(choice(
                IntakeLink.SETTING,
                "Where is the person seen?",
                Arrays.stream(Setting.values()).map(IntakeAnswers::setting).toList()));
        asked.add(FindingIndex.FEMALE);
        asked.add(FindingIndex.MALE);
        group.addItem(
                choice(IntakeLink.SEX, "Sex", List.of(IntakeAnswers.sex(Sex.FEMALE), IntakeAnswers.sex(Sex.MALE))));
        ask(finding(FindingIndex.AGE)).forEach(group::addItem);
        ask(finding(FindingIndex.EPISODE_DURATION)).forEach(group::addItem);
        return group;
    }

    private static QuestionnaireItemComponent choice(String linkId, String text, List<Coding> answers) {
        var item = new QuestionnaireItemComponent();
        item.setLinkId(linkId).setText(text).setType(QuestionnaireItemType.CHOICE);
        answers.forEach(each -> item.addAnswerOption().setValue(each));
        return item;
    }

    private QuestionnaireItemComponent gates(String id, String text, boolean sweep) {
        QuestionnaireItemComponent group = IntakeItems.group(id, text);
        // Gates are asked before the members of any, since one may be a member of another.
        List<Gate> gates =
                knowledge.gates().stream().filter(gate -> gate.sweep() == sweep).toList();
        for (Gate gate : gates) {
            QuestionnaireItemComponent inner = IntakeItems.group(
                    "gate-" + gate.finding(), finding(gate.finding()).label());
            for (QuestionnaireItemComponent item : ask(finding(gate.finding()))) {
                inner.addItem(IntakeItems.why(item, gate.why()));
            }
            for (String member : gate.members()) {
                boolean gateItself = knowledge.gates().stream()
                        .anyMatch(other -> other.finding().equals(member));
                if (!gateItself && finding(member).obtained().compareTo(most) <= 0) {
                    for (QuestionnaireItemComponent item : ask(finding(member))) {
                        inner.addItem(IntakeItems.unlessNo(item, gate.finding()));
                    }
                }
            }
            group.addItem(inner);
        }
        return group;
    }

    private QuestionnaireItemComponent others(Obtained obtained) {
        QuestionnaireItemComponent group = IntakeItems.group(
                obtained.id(),
                switch (obtained) {
                    case ASKED -> "Questions";
                    case EXAMINED -> "Examination";
                    case BLOOD -> "Blood tests";
                    case IMAGING -> "Images";
                });
        if (obtained.compareTo(most) <= 0) {
            for (Finding finding : knowledge.findings()) {
                if (finding.obtained() == obtained) {
                    ask(finding).forEach(group::addItem);
                }
            }
        }
        return group;
    }

    /// The items of a finding; none where it has been asked for already.
    private List<QuestionnaireItemComponent> ask(Finding finding) {
        return asked.add(finding.id()) ? new ArrayList<>(List.of(items.of(finding))) : List.of();
    }

    private Finding finding(String id) {
        return index.finding(index.require(id));
    }
}
