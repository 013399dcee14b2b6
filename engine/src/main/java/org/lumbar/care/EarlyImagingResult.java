package org.lumbar.care;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.lumbar.knowledge.EarlyImaging;

/// What the indicator of early imaging says of one person.
///
/// @param indicator the indicator
/// @param status what it says
/// @param images the images of this person, earliest first
/// @param reasons what is a reason for an early image in this person
public record EarlyImagingResult(EarlyImaging indicator, Status status, List<Made> images, List<Reason> reasons) {

    /// What the indicator says.
    public enum Status {
        /// No image is on record.
        NO_IMAGE,
        /// An image was made early and no reason is on record: it counts.
        COUNTED,
        /// An image was made early, with a reason on record.
        REASON_ON_RECORD,
        /// Every image was made later, or before this episode.
        NOT_EARLY,
        /// Nobody said when the pain began or was first seen.
        DAY_NOT_KNOWN
    }

    /// An image.
    ///
    /// @param image the kind of image
    /// @param date the day it is dated
    /// @param day days after the first contact, or after the onset where the first contact is not known; below 0
    ///     for an image made before; empty where neither is known
    /// @param early whether it falls into the time that the indicator counts
    public record Made(EarlyImaging.Image image, LocalDate date, OptionalInt day, boolean early) {}

    /// A reason for an early image that holds.
    ///
    /// @param indication the reason
    /// @param findings answers that made it hold
    public record Reason(EarlyImaging.Indication indication, List<String> findings) {}
}
