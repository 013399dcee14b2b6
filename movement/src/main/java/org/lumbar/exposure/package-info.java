/// What a person's back is exposed to: sitting, lifting, sport and load, with what is known of each, for and
/// against. Pure functions; nothing here is a probability of injury.
@NullMarked
package org.lumbar.exposure;

import org.jspecify.annotations.NullMarked;
