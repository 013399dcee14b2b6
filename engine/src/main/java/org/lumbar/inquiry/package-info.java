/// The next question worth asking, and the proof that no one further answer changes the urgency.
@NullMarked
package org.lumbar.inquiry;

import org.jspecify.annotations.NullMarked;
