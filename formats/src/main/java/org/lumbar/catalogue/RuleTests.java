package org.lumbar.catalogue;

import java.util.List;

/// The tests beside the content that cover a red-flag rule, by name.
///
/// @param fires those that expect it to fire
/// @param silent those that expect it not to
public record RuleTests(List<String> fires, List<String> silent) {}
