package org.lumbar.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Condition;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.PinnedCode;
import org.lumbar.knowledge.Source;

/// Concepts for what a content names: its own code first, then codes of the terminologies.
///
/// The codes of a content are those under which records carry a finding or condition, and many say less or more
/// than it does: warfarin for an anticoagulant, a cancer of the prostate for any cancer. So what is said of a
/// person carries only a code whose pinned words are those of the label. What is asked for carries all of them.
final class Codes {

    private final Knowledge knowledge;
    private final Map<String, Finding> findings = new HashMap<>();
    private final Map<String, Condition> conditions = new HashMap<>();

    Codes(Knowledge knowledge) {
        this.knowledge = knowledge;
        knowledge.findings().forEach(each -> findings.put(each.id(), each));
        knowledge.conditions().forEach(each -> conditions.put(each.id(), each));
    }

    Knowledge knowledge() {
        return knowledge;
    }

    /// A finding; one that the content does not know stands by its name.
    CodeableConcept finding(String id) {
        Finding known = findings.get(id);
        return known == null ? new CodeableConcept().setText(id) : concept(saying(known), known.label());
    }

    /// The codings that say what a finding says.
    List<Coding> saying(Finding finding) {
        var own = new Coding(Systems.FINDING, finding.id(), finding.label());
        return with(own, pinned(finding.codes()).filter(each -> isSame(each.getDisplay(), finding.label())));
    }

    /// Every coding under which a record may carry a finding.
    List<Coding> wanted(String id) {
        Finding known = findings.get(id);
        return known == null
                ? List.of(new Coding(Systems.FINDING, id, id))
                : with(new Coding(Systems.FINDING, id, known.label()), pinned(known.codes()));
    }

    /// A condition; one that the content does not model, such as non-specific pain, has our own code alone.
    CodeableConcept condition(String id, String label) {
        var own = new Coding(Systems.CONDITION, id, label);
        Condition known = conditions.get(id);
        return concept(
                known == null
                        ? List.of(own)
                        : with(own, pinned(known.codes()).filter(each -> isSame(each.getDisplay(), known.label()))),
                label);
    }

    /// The label of a finding.
    String label(String finding) {
        Finding known = findings.get(finding);
        return known == null ? finding : known.label();
    }

    /// The label of a condition.
    String conditionLabel(String condition) {
        Condition known = conditions.get(condition);
        return known == null ? condition : known.label();
    }

    /// Where a figure or rule comes from, in words with its basis.
    String source(Citation citation) {
        return source(List.of(citation.source()), citation.basis());
    }

    /// The same of several sources.
    String source(List<String> keys, Basis basis) {
        var words = new StringBuilder();
        for (String key : keys) {
            Source source = knowledge.sources().get(key);
            words.append(source == null ? key : source.shortForm());
            words.append(key.isEmpty() ? "" : "; ");
        }
        return words.append(basis.label()).toString();
    }

    private Stream<Coding> pinned(List<org.lumbar.knowledge.Coding> codes) {
        return codes.stream()
                .flatMap(code -> Optional.ofNullable(knowledge.codes().get(code)).stream())
                .map(Codes::coding);
    }

    private static Coding coding(PinnedCode pinned) {
        return new Coding(pinned.coding().system().uri(), pinned.coding().code(), pinned.display());
    }

    private static List<Coding> with(Coding own, Stream<Coding> others) {
        return Stream.concat(Stream.of(own), others).toList();
    }

    /// Whether two names are the same words, whatever their case and punctuation.
    private static boolean isSame(String display, String label) {
        return bare(display).equals(bare(label));
    }

    private static String bare(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    static CodeableConcept concept(List<Coding> codings, String text) {
        return new CodeableConcept().setCoding(new ArrayList<>(codings)).setText(text);
    }

    static CodeableConcept concept(String system, String code, String display) {
        return concept(List.of(new Coding(system, code, display)), display);
    }
}
