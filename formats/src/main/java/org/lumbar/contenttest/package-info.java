/// The tests that stand beside the content, run without a build: given -> expected, each named by its clinical
/// outcome.
@NullMarked
package org.lumbar.contenttest;

import org.jspecify.annotations.NullMarked;
