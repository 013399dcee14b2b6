/// Generated populations, and the judging of the content on them. It stands with the command line application,
/// its only user: the engine knows no randomness, and `population` screens records of real people.
@NullMarked
package org.lumbar.validation;

import org.jspecify.annotations.NullMarked;
