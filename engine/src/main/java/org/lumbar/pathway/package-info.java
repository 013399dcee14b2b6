/// The care pathway of one person over time: dated events are replayed through the state machine of the content. Time
/// is passed in; the same events give the same position, in whatever order they are told.
@NullMarked
package org.lumbar.pathway;

import org.jspecify.annotations.NullMarked;
