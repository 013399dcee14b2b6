package org.lumbar.knowledge;

/// How often a finding is seen in plain back pain without serious disease. It bounds pattern evidence.
///
/// @param finding the finding
/// @param share proportion, above 0 and at most 1
/// @param citation source and basis (`design` where assumed)
public record Frequency(String finding, double share, Citation citation) {}
