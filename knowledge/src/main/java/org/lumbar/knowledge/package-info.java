/// The clinical content of Lumbar as typed, immutable values: findings, conditions, evidence, rules, red flags,
/// gates, nerve roots, sources and the project's own constants. Java holds no clinical number; every one comes
/// from content.
@NullMarked
package org.lumbar.knowledge;

import org.jspecify.annotations.NullMarked;
