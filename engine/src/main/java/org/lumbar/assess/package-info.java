/// The main job: a pure function from what is known of one person to an [org.lumbar.assess.Assessment].
@NullMarked
package org.lumbar.assess;

import org.jspecify.annotations.NullMarked;
