/// What a patient's record says, free of the form it came in, and how it becomes a presentation.
@NullMarked
package org.lumbar.record;

import org.jspecify.annotations.NullMarked;
