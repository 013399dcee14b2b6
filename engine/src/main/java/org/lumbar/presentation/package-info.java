/// What is known of one person, and when; and its interpretation against the content: implications, derived
/// findings, old and stale answers, contradictions.
@NullMarked
package org.lumbar.presentation;

import org.jspecify.annotations.NullMarked;
