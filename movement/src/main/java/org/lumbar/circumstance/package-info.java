/// Which circumstances of a person matter for exercise, and what they bar, limit or make worth doing.
@NullMarked
package org.lumbar.circumstance;

import org.jspecify.annotations.NullMarked;
