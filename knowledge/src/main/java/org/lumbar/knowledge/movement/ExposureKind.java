package org.lumbar.knowledge.movement;

import java.util.List;
import org.lumbar.knowledge.Citation;

/// Something the back is exposed to, named so that circumstances may ask for it.
///
/// @param id identifier, such as `long-sitting`
/// @param label the words of a clinician
/// @param plain words for the person
/// @param breaks exercises for short breaks from it, in the order in which they take turns; may be empty
/// @param citation where its meaning comes from
public record ExposureKind(String id, String label, String plain, List<String> breaks, Citation citation) {}
