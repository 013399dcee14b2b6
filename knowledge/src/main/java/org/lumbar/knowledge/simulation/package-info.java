/// How simulated populations are made: what the project itself decides, beside priors and evidence.
@NullMarked
package org.lumbar.knowledge.simulation;

import org.jspecify.annotations.NullMarked;
