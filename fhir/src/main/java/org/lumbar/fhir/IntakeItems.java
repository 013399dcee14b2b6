package org.lumbar.fhir;

import java.util.List;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Questionnaire.EnableWhenBehavior;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemOperator;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.StringType;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Finding.Kind;
import org.lumbar.presentation.Side;

/// The items of a questionnaire for findings.
final class IntakeItems {

    private final Codes codes;

    IntakeItems(Codes codes) {
        this.codes = codes;
    }

    /// The item of a finding; where it may be given for a side, a group of three: no side stated, left, right.
    QuestionnaireItemComponent of(Finding finding) {
        QuestionnaireItemComponent unstated = item(finding, IntakeLink.of(finding.id()));
        if (!finding.sided()) {
            return unstated;
        }
        QuestionnaireItemComponent sides = group("sides-" + finding.id(), finding.label());
        sides.addItem(unstated);
        for (Side side : List.of(Side.LEFT, Side.RIGHT)) {
            QuestionnaireItemComponent item = item(finding, new IntakeLink(finding.id(), side));
            item.setText(finding.label() + ", " + side.id());
            sides.addItem(finding.kind() == Kind.BOOLEAN ? unlessNo(item, finding.id()) : item);
        }
        return sides;
    }

    private QuestionnaireItemComponent item(Finding finding, IntakeLink link) {
        var item = new QuestionnaireItemComponent();
        item.setLinkId(link.linkId()).setText(finding.question());
        for (Coding coding : codes.saying(finding)) {
            item.addCode(coding);
        }
        if (finding.kind() == Kind.BOOLEAN) {
            return item.setType(QuestionnaireItemType.BOOLEAN);
        }
        if (Units.isPlain(finding)) {
            item.addExtension(Extensions.QUESTIONNAIRE_UNIT, Units.coding(finding.unit()));
            return item.setType(QuestionnaireItemType.DECIMAL);
        }
        for (String unit : Units.accepted(finding)) {
            item.addExtension(Extensions.UNIT_OPTION, Units.coding(unit));
        }
        return item.setType(QuestionnaireItemType.QUANTITY);
    }

    static QuestionnaireItemComponent group(String id, String text) {
        return new QuestionnaireItemComponent()
                .setLinkId(IntakeLink.group(id))
                .setText(text)
                .setType(QuestionnaireItemType.GROUP);
    }

    /// Shows an item until the other question is answered by "no", which denies it as well.
    static QuestionnaireItemComponent unlessNo(QuestionnaireItemComponent item, String question) {
        item.addEnableWhen()
                .setQuestion(question)
                .setOperator(QuestionnaireItemOperator.EXISTS)
                .setAnswer(new BooleanType(false));
        item.addEnableWhen()
                .setQuestion(question)
                .setOperator(QuestionnaireItemOperator.EQUAL)
                .setAnswer(new BooleanType(true));
        return item.setEnableBehavior(EnableWhenBehavior.ANY);
    }

    static QuestionnaireItemComponent why(QuestionnaireItemComponent item, String words) {
        item.addExtension(Extensions.WHY, new StringType(words));
        return item;
    }
}
