/// Checks that content holds together before anything is built from it.
@NullMarked
package org.lumbar.knowledge.check;

import org.jspecify.annotations.NullMarked;
