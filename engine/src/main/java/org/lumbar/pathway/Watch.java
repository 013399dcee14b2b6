package org.lumbar.pathway;

import org.lumbar.knowledge.PathwayExit;

/// A way that leads on from where the person stands, and is not taken now.
///
/// @param way the way
/// @param everywhere whether it holds in every state: these are the escalations
public record Watch(PathwayExit way, boolean everywhere) {}
