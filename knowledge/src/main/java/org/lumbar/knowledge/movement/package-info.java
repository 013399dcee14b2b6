/// What the content knows of movement: what about a person matters for exercise, and the exercises. Read beside the
/// rest, since no assessment needs it.
@NullMarked
package org.lumbar.knowledge.movement;

import org.jspecify.annotations.NullMarked;
