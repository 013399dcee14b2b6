package org.lumbar.fhir;

import java.util.List;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.lumbar.assess.Assessment;
import org.lumbar.knowledge.CodeSystem;
import org.lumbar.knowledge.Instrument;
import org.lumbar.knowledge.Instrument.Item;
import org.lumbar.knowledge.Instrument.Licence;
import org.lumbar.knowledge.Knowledge;

/// A scored instrument as a questionnaire. Every answer carries its points, both as `ordinalValue` and as
/// `itemWeight`. Wording is shown only where it is free and the content holds it; otherwise an item is its
/// number.
public final class InstrumentQuestionnaire {

    private InstrumentQuestionnaire() {}

    /// The questionnaire of an instrument.
    public static Questionnaire of(Knowledge knowledge, Instrument instrument) {
        var form = new Questionnaire();
        form.setId("lumbar-" + instrument.id());
        form.setUrl(Systems.BASE + ":questionnaire:" + instrument.id());
        form.setVersion(knowledge.identity().version());
        form.setName("Lumbar" + instrument.id().replaceAll("[^A-Za-z0-9]", ""));
        form.setTitle(instrument.label());
        form.setStatus(PublicationStatus.ACTIVE);
        form.addSubjectType("Patient");
        form.setDescription(instrument.measures() + "; " + instrument.recall() + ". " + Assessment.STATEMENT);
        form.setCopyright(instrument.wording().note());
        form.addCode(new Coding(OwnSystems.INSTRUMENT, instrument.id(), instrument.label()));
        codes(instrument, "panel").forEach(form::addCode);
        for (Item item : instrument.items()) {
            form.addItem(item(instrument, item));
        }
        return Narratives.tell(form, form.getTitle(), List.of(form.getDescription(), form.getCopyright()));
    }

    private static QuestionnaireItemComponent item(Instrument instrument, Item item) {
        var made = new QuestionnaireItemComponent();
        made.setLinkId(instrument.id() + "." + item.number());
        made.setPrefix(Integer.toString(item.number()));
        boolean shown =
                instrument.wording().licence() == Licence.FREE && !item.text().isBlank();
        made.setText(shown ? item.text() : "Item " + item.number());
        made.setType(QuestionnaireItemType.CHOICE);
        made.addCode(new Coding(
                OwnSystems.INSTRUMENT,
                instrument.id() + "." + item.number(),
                instrument.label() + ": item " + item.number()));
        codes(instrument, "item-" + item.number()).forEach(made::addCode);
        for (int answer = item.min(); answer <= item.max(); answer++) {
            String number = Integer.toString(answer);
            var option = made.addAnswerOption().setValue(new Coding(OwnSystems.POINTS, number, number));
            option.addExtension(Extensions.ORDINAL_VALUE, new DecimalType(item.counted(answer)));
            option.addExtension(Extensions.ITEM_WEIGHT, new DecimalType(item.counted(answer)));
        }
        return made;
    }

    private static List<Coding> codes(Instrument instrument, String of) {
        return instrument.codes().stream()
                .filter(code -> code.of().equals(of))
                .flatMap(code -> CodeSystem.ofId(code.system()).stream()
                        .map(system -> new Coding(system.uri(), code.code(), code.display())))
                .toList();
    }
}
