package org.lumbar.formats;

import java.util.List;
import org.lumbar.assess.Discriminator;
import org.lumbar.assess.Discriminator.Sign;
import org.lumbar.assess.Labels;
import org.lumbar.assess.PainMechanism;
import org.lumbar.assess.RootTableEntry;
import org.lumbar.knowledge.MechanismCriteria.Accuracy;
import org.lumbar.knowledge.MechanismCriteria.Grade;
import org.lumbar.knowledge.RootTable;

/// What is said by criteria alone, as JSON: `discriminators`, `rootTables` and `mechanism`.
final class LabelJson {

    private LabelJson() {}

    static void write(JsonOut out, Labels labels) {
        out.objects("discriminators", labels.discriminators(), LabelJson::discriminator);
        out.objects("rootTables", labels.rootTables(), LabelJson::rootTable);
        out.object("mechanism", labels.mechanism(), (inner, mechanism) -> {
            inner.text("statement", mechanism.statement());
            inner.objects("criteria", mechanism.criteria(), LabelJson::criteria);
        });
    }

    private static void discriminator(JsonOut out, Discriminator discriminator) {
        out.text("id", discriminator.id());
        out.text("label", discriminator.label());
        out.text("outcome", Wording.id(discriminator.outcome()));
        out.textOrNull("pointsTo", discriminator.pointsTo());
        out.text("sentence", discriminator.sentence());
        out.textOrNull("next", discriminator.next());
        signs(out, discriminator.signs());
        out.citation(discriminator.citation());
    }

    private static void signs(JsonOut out, List<Sign> signs) {
        out.objects("signs", signs, (sign, each) -> {
            sign.text("finding", each.finding());
            sign.text("answer", each.answer());
        });
    }

    private static void rootTable(JsonOut out, RootTableEntry entry) {
        RootTable table = entry.table();
        out.text("id", table.id());
        out.text("label", table.label());
        out.text("caution", table.caution());
        table.nonDermatomalPain()
                .ifPresentOrElse(
                        pain -> out.object("nonDermatomalPain", pain, LabelJson::share),
                        () -> out.nothing("nonDermatomalPain"));
        out.objects("roots", entry.roots(), (inner, row) -> {
            inner.text("root", row.root().root());
            inner.text("disc", row.root().disc());
            inner.text("skin", row.root().skin());
            inner.text("muscles", row.root().muscles());
            inner.text("reflex", row.root().reflex());
            signs(inner, row.signs());
        });
        out.citation(table.citation());
    }

    private static void share(JsonOut out, RootTable.Share share) {
        out.figure("share", share.share());
        out.citation(share.citation());
    }

    private static void criteria(JsonOut out, PainMechanism.Result result) {
        out.text("id", result.id());
        out.text("label", result.label());
        out.text("outcome", Wording.id(result.outcome()));
        out.textOrNull("grade", result.grade().map(Grade::id).orElse(""));
        result.grade()
                .flatMap(Grade::accuracy)
                .ifPresentOrElse(
                        accuracy -> out.object("accuracy", accuracy, LabelJson::accuracy),
                        () -> out.nothing("accuracy"));
        out.objects("items", result.items(), LabelJson::item);
        out.text("caution", result.caution());
        out.citation(result.citation());
    }

    private static void accuracy(JsonOut out, Accuracy accuracy) {
        out.figure("sensitivity", accuracy.sensitivity());
        out.figure("specificity", accuracy.specificity());
        out.integer("n", accuracy.n());
        out.text("reference", accuracy.reference());
        out.citation(accuracy.citation());
    }

    private static void item(JsonOut out, PainMechanism.Item item) {
        out.text("id", item.id());
        out.text("label", item.label());
        out.text("status", Wording.id(item.status()));
        out.texts("findings", item.findings());
        out.citation(item.citation());
    }
}
