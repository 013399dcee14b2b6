package org.lumbar.knowledge;

import java.util.List;

/// An indicator of this project's own: an image of the low back made early in an episode with no reason on
/// record. It counts; it blames nobody, and moves no probability.
///
/// @param label what it counts, in words
/// @param days images up to this many days after the first contact, or after the onset, are early
/// @param images the kinds of image, each with the findings that tell that one was made
/// @param indications what is a reason
/// @param citation source and basis
public record EarlyImaging(
        String label, int days, List<Image> images, List<Indication> indications, Citation citation) {

    /// A kind of image.
    ///
    /// @param id identifier
    /// @param label words for a reader
    /// @param findings findings of which an answer, yes or no, tells that such an image was made
    public record Image(String id, String label, List<String> findings) {}

    /// A reason for an early image.
    ///
    /// @param id identifier
    /// @param label the reason in words
    /// @param when the predicate
    public record Indication(String id, String label, Predicate when) {}
}
