package org.lumbar.knowledge;

import java.util.Map;

/// The values that a population gives to the health states of an instrument. None is built in; a pack of the site
/// brings the one that its country uses.
///
/// @param id kebab-case identifier
/// @param instrument the instrument whose states it values
/// @param label words for a reader, with country and year
/// @param values value by state; a state is the answers of the scale one after the other, such as `21232`
/// @param citation where it comes from
public record ValueSet(String id, String instrument, String label, Map<String, Double> values, Citation citation) {}
