package org.lumbar.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Questionnaire;
import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.Instrument;
import org.lumbar.knowledge.Instrument.Licence;

class InstrumentQuestionnaireTest {

    private static Questionnaire form(String id) {
        return InstrumentQuestionnaire.of(Validator.KNOWLEDGE, instrument(id));
    }

    private static Instrument instrument(String id) {
        return Objects.requireNonNull(Validator.KNOWLEDGE.instruments().byId().get(id));
    }

    @Test
    void theRolandMorrisQuestionnaireHas24ItemsWorthNoughtOrOne() {
        Questionnaire form = form("rmdq-24");

        assertThat(form.getItem()).hasSize(24);
        assertThat(form.getItem()).allMatch(item -> item.getAnswerOption().size() == 2);
        assertThat(points(form, 0, 1, Extensions.ORDINAL_VALUE)).isEqualTo(1);
        assertThat(points(form, 0, 1, Extensions.ITEM_WEIGHT)).isEqualTo(1);
    }

    @Test
    void anItemThatCountsBackwardsIsWorthMostAtItsLowestAnswer() {
        Questionnaire form = form("tsk-17");

        // item 4 of the Tampa scale is reversed: 1 counts 4
        assertThat(points(form, 3, 0, Extensions.ORDINAL_VALUE)).isEqualTo(4);
        assertThat(points(form, 3, 3, Extensions.ITEM_WEIGHT)).isEqualTo(1);
    }

    private static int points(Questionnaire form, int item, int answer, String url) {
        Extension extension =
                form.getItem().get(item).getAnswerOption().get(answer).getExtensionByUrl(url);
        return ((DecimalType) extension.getValue()).getValue().intValueExact();
    }

    @Test
    void noLicensedWordingIsShownEvenWhereAPackBringsIt() {
        Instrument licensed = Validator.KNOWLEDGE.instruments().byId().values().stream()
                .filter(each -> each.wording().licence() == Licence.LICENSED)
                .findFirst()
                .orElseThrow();
        var worded = new Instrument(
                licensed.id(),
                licensed.label(),
                licensed.measures(),
                licensed.better(),
                licensed.recall(),
                licensed.wording(),
                licensed.items().stream()
                        .map(item -> new Instrument.Item(
                                item.number(), item.min(), item.max(), item.reversed(), "wording of the owner"))
                        .toList(),
                licensed.scales(),
                licensed.groups(),
                licensed.codes(),
                licensed.citation(),
                licensed.note(),
                "pack");

        assertThat(InstrumentQuestionnaire.of(Validator.KNOWLEDGE, worded).getItem())
                .allMatch(item -> item.getText().equals("Item " + item.getPrefix()));
    }
}
