/// How probabilities are made: predicates, damping, evidence, prediction rules, intervals, posteriors, nerve roots.
@NullMarked
package org.lumbar.reasoning;

import org.jspecify.annotations.NullMarked;
