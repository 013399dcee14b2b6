package org.lumbar.cli;

import org.lumbar.knowledge.Citation;

/// One figure or rule of the content, as it is listed.
///
/// @param owner the condition, rule or model it belongs to
/// @param kind what it is
/// @param finding the finding it speaks of, or empty
/// @param figure the figure with its interval
/// @param citation source and basis
/// @param notUsed why it is not used, or empty
record FigureRow(String owner, String kind, String finding, String figure, Citation citation, String notUsed) {

    FigureRow(String owner, String kind, String finding, String figure, Citation citation) {
        this(owner, kind, finding, figure, citation, "");
    }
}
