/// Asking one question after another until no one further answer changes the urgency.
@NullMarked
package org.lumbar.interview;

import org.jspecify.annotations.NullMarked;
