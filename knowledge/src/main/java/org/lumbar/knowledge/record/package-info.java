/// How records of patients become answers.
@NullMarked
package org.lumbar.knowledge.record;

import org.jspecify.annotations.NullMarked;
