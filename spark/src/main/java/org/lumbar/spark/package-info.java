/// The screening on Apache Spark: the work of `population`, spread over a cluster.
@NullMarked
package org.lumbar.spark;

import org.jspecify.annotations.NullMarked;
