/// What may be done for one person: recommendations with their effects, what forbids or delays them, and where
/// guidelines
/// disagree. Nothing here moves a probability or an urgency.
@NullMarked
package org.lumbar.care;

import org.jspecify.annotations.NullMarked;
