/// What may be done for one person, what is looked into, what to expect and what to watch for.
@NullMarked
package org.lumbar.care;

import org.jspecify.annotations.NullMarked;
