/// What is to be done for one person: recommendations, what forbids them, and the place on the care pathway.
@NullMarked
package org.lumbar.care;

import org.jspecify.annotations.NullMarked;
