/// An exercise programme that fits the person: which exercises may be done, which serve, the week that an
/// exact solver
/// chooses among them, why it chose so, and how the weeks go on. Pure: no clock, no randomness, no files.
@NullMarked
package org.lumbar.programme;

import org.jspecify.annotations.NullMarked;
