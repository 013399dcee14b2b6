/// Benchmarks. Each one has a test that it computes the right answer.
@NullMarked
package org.lumbar.bench;

import org.jspecify.annotations.NullMarked;
