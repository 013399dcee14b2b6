/// Scores of questionnaires from the numbers of their items, and whether a change matters. Pure arithmetic on the
/// content's instruments; an item that was not answered stays unknown.
@NullMarked
package org.lumbar.instrument;

import org.jspecify.annotations.NullMarked;
