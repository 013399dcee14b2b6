/// Why an assessment says what it says: the way to a probability, the reasons of a level, and what another answer
/// would change. Everything "what if" is worked out anew; nothing is read off.
@NullMarked
package org.lumbar.explanation;

import org.jspecify.annotations.NullMarked;
