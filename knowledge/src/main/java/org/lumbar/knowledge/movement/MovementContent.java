package org.lumbar.knowledge.movement;

import java.util.Map;

/// What the content knows of movement, each by identifier in the order of the content.
///
/// @param circumstances what about a person bars exercises, asks for care with them, or makes them worth doing
/// @param exercises the library
/// @param balance muscles, physical tests, exposure
/// @param pain how pain comes about, for explaining it
/// @param programme how a programme is made of the library
/// @param figures how exercises are drawn
public record MovementContent(
        Map<String, Circumstance> circumstances,
        Map<String, Exercise> exercises,
        BalanceContent balance,
        PainContent pain,
        ProgrammeRules programme,
        FigureContent figures) {}
