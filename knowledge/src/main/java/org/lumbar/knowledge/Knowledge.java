package org.lumbar.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All content, checked and immutable.
///
/// @param identity version and hash, named in every output
/// @param sources by key
/// @param findings in the order of the content
/// @param conditions in the order of the content
/// @param rules published prediction rules by id
/// @param redFlagRules in the order of the content
/// @param routineRules in the order of the content
/// @param gates in the order in which they are asked
/// @param predicates named predicates by id
/// @param nerveRoots the nerve-root model; empty in a content that has none
/// @param labels what is said by criteria alone, without a probability
/// @param frequencies how often findings are seen in plain back pain, by finding
/// @param withoutPain how often imaging findings are seen in people without pain, by finding
/// @param unused figures that are known and not used, in the order of the content
/// @param codes the pinned codes, by code
/// @param design the project's own constants
/// @param instruments questionnaires and the value sets for them
/// @param care what may be done, and what forbids it
public record Knowledge(
        Identity identity,
        Map<String, Source> sources,
        List<Finding> findings,
        List<Condition> conditions,
        Map<String, PredictionRule> rules,
        List<RedFlagRule> redFlagRules,
        List<RoutineRule> routineRules,
        List<Gate> gates,
        Map<String, NamedPredicate> predicates,
        Optional<NerveRootModel> nerveRoots,
        ClinicalLabels labels,
        Map<String, Frequency> frequencies,
        Map<String, WithoutPain> withoutPain,
        List<UnusedFigure> unused,
        Map<Coding, PinnedCode> codes,
        Design design,
        Instruments instruments,
        CareContent care) {

    /// Version and hash of a content.
    ///
    /// @param version version of the content
    /// @param sha256 hash over the bytes of all content files, packs included
    /// @param packs content packs laid over the built-in content
    public record Identity(String version, String sha256, List<Pack> packs) {}

    /// A content pack.
    ///
    /// @param id identifier from its manifest
    /// @param version version from its manifest
    /// @param sha256 hash over its files
    public record Pack(String id, String version, String sha256) {}
}
