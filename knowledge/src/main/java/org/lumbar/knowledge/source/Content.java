package org.lumbar.knowledge.source;

import java.util.List;
import org.lumbar.knowledge.Knowledge.Pack;

/// Content as read, before binding: files in order, later ones replace records of earlier ones by identifier.
///
/// @param version version of the built-in content
/// @param sha256 hash over the names and bytes of all files, packs included
/// @param packs packs laid over it
/// @param files files in the order of their paths, then those of the packs
public record Content(String version, String sha256, List<Pack> packs, List<ContentFile> files) {}
