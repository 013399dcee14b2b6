package org.lumbar.knowledge;

import java.util.List;
import java.util.Optional;

/// A table of nerve roots to read signs against where no accuracy by root is known, so that there is no
/// posterior.
///
/// @param id kebab-case identifier
/// @param label words for a clinician
/// @param shown when the table is worth showing
/// @param caution what a reader must know of it
/// @param nonDermatomalPain share of such roots whose pain followed no dermatome; empty where nobody measured it
/// @param roots the roots in order
/// @param citation source and basis
public record RootTable(
        String id,
        String label,
        Predicate shown,
        String caution,
        Optional<Share> nonDermatomalPain,
        List<Root> roots,
        Citation citation) {

    /// A proportion.
    ///
    /// @param share from 0 to 1
    /// @param citation source and basis
    public record Share(Figure share, Citation citation) {}

    /// One root.
    ///
    /// @param root name, such as `C6`
    /// @param disc usual disc
    /// @param skin where sensation is tested
    /// @param muscles muscles or movements it serves
    /// @param reflex its reflex, or "none"
    /// @param signs findings of a lesion of it
    public record Root(String root, String disc, String skin, String muscles, String reflex, List<String> signs) {}
}
