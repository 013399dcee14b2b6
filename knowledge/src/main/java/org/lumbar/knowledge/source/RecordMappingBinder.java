package org.lumbar.knowledge.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.lumbar.knowledge.CodeSystem;
import org.lumbar.knowledge.record.AnswerCode;
import org.lumbar.knowledge.record.CodeFamily;
import org.lumbar.knowledge.record.LookBack;
import org.lumbar.knowledge.record.RecordMapping;
import org.lumbar.knowledge.source.Binder.BindingException;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;

/// Makes the mapping of records of content files. A pack replaces a family by its identifier, and the look-back of a
/// finding by naming it.
public final class RecordMappingBinder {

    /// The keys of content files that are read here.
    static final Set<String> KEYS =
            Set.of("codeFamilies", "recordLookBacks", "episodeFindings", "familyHistories", "answerCodes");

    private final Map<String, CodeFamily> families = new LinkedHashMap<>();
    private final Map<String, LookBack> lookBacks = new LinkedHashMap<>();
    private final Map<String, FamilyHistory> familyHistories = new LinkedHashMap<>();
    private final List<String> episodeFindings = new ArrayList<>();
    private final Map<String, AnswerCode> answers = new LinkedHashMap<>();
    private final LayeredRecords records = new LayeredRecords();

    private RecordMappingBinder() {}

    /// Binds what a content says of records.
    ///
    /// @throws BindingException when records cannot be bound, with every problem found
    public static RecordMapping bind(Content content) {
        var binder = new RecordMappingBinder();
        content.files().forEach(binder::file);
        binder.records.refuseProblems();
        return new RecordMapping(
                Collections.unmodifiableMap(binder.families),
                List.copyOf(binder.lookBacks.values()).reversed(),
                List.copyOf(binder.episodeFindings),
                binder.familyHistories.values().stream()
                        .collect(Collectors.toUnmodifiableMap(FamilyHistory::of, FamilyHistory::finding)),
                List.copyOf(binder.answers.values()));
    }

    private void file(ContentFile file) {
        Fields fields = Fields.of(file.root(), "a content file");
        int layer = file.layer();
        for (Node node : fields.list("codeFamilies")) {
            records.read(node, "code family", RecordMappingBinder::family, CodeFamily::id, families, layer);
        }
        for (Node node : fields.list("recordLookBacks")) {
            records.read(
                    node,
                    "look-back of",
                    RecordMappingBinder::lookBack,
                    each -> String.join(", ", each.findings()),
                    lookBacks,
                    layer);
        }
        episodeFindings.addAll(fields.texts("episodeFindings"));
        for (Node node : fields.list("familyHistories")) {
            records.read(
                    node,
                    "family history of",
                    RecordMappingBinder::familyHistory,
                    FamilyHistory::of,
                    familyHistories,
                    layer);
        }
        for (Node node : fields.list("answerCodes")) {
            records.read(
                    node,
                    "code of an answer",
                    RecordMappingBinder::answer,
                    each -> each.system() + " " + each.code(),
                    answers,
                    layer);
        }
    }

    private static CodeFamily family(Node node) {
        Fields fields = Fields.of(node, "a family of codes");
        var family = new CodeFamily(
                fields.text("id"),
                fields.text("finding"),
                CommonReader.constant(fields.required("system"), CodeSystem.values(), CodeSystem::id, "code system"),
                fields.texts("prefixes"),
                fields.texts("except"),
                fields.text("side", ""),
                fields.text("why"));
        fields.done();
        if (family.prefixes().isEmpty() || family.prefixes().contains("")) {
            throw new ContentException(node.place(), "a family needs prefixes, and none may be empty.");
        }
        if (!List.of("", "left", "right").contains(family.side())) {
            throw new ContentException(node.place(), "side must be left or right, not " + family.side() + ".");
        }
        return family;
    }

    private static LookBack lookBack(Node node) {
        Fields fields = Fields.of(node, "a look-back");
        List<String> findings = fields.texts("findings");
        boolean otherwise = fields.flag("otherwise", false);
        OptionalInt days = fields.optionalInteger("days");
        if (otherwise != findings.isEmpty()) {
            throw new ContentException(node.place(), "a look-back names findings, or is the one `otherwise`.");
        }
        if (days.isPresent() && days.getAsInt() < 0) {
            throw new ContentException(node.place(), "days must be 0 or more, not " + days.getAsInt() + ".");
        }
        var lookBack = new LookBack(findings, days, fields.flag("resolvedCounts", false), fields.text("why"));
        fields.done();
        return lookBack;
    }

    private record FamilyHistory(String of, String finding) {}

    private static FamilyHistory familyHistory(Node node) {
        Fields fields = Fields.of(node, "a family history");
        var history = new FamilyHistory(fields.text("of"), fields.text("finding"));
        fields.done();
        return history;
    }

    private static AnswerCode answer(Node node) {
        Fields fields = Fields.of(node, "a code of an answer");
        String says = fields.text("says");
        if (!says.equals("present") && !says.equals("absent")) {
            throw new ContentException(node.place(), "says must be present or absent, not " + says + ".");
        }
        var answer = new AnswerCode(
                fields.text("system"),
                fields.text("code"),
                says.equals("present"),
                fields.text("display"),
                fields.text("seen"));
        fields.done();
        return answer;
    }
}
