/// Muscle balance: what measurements of one person say against references, between the sides, between
/// antagonists and
/// since the last time, each with the error of its test. Pure functions of content, person and measurements;
/// nothing here changes a probability of the differential.
@NullMarked
package org.lumbar.balance;

import org.jspecify.annotations.NullMarked;
