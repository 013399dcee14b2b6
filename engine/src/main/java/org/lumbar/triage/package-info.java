/// Red-flag rules, gates and the level of urgency. Triggers decide; a probability never cancels one.
@NullMarked
package org.lumbar.triage;

import org.jspecify.annotations.NullMarked;
