package org.lumbar.care;

import org.lumbar.knowledge.Intervention;

/// An intervention with what forbids it and the gates that bar it, bound to numbers.
///
/// @param number its number among all
/// @param intervention the intervention
/// @param rules what forbids it, as numbers of the rules of the content
/// @param gates numbers of the gates that bar it
/// @param screen number of the summarising finding, -1 where there is none
@SuppressWarnings("ArrayRecordComponent") // bound once, read often, never compared
record BoundIntervention(int number, Intervention intervention, int[] rules, int[] gates, int screen) {}
