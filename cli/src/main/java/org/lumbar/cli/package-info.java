/// The command line application.
@NullMarked
package org.lumbar.cli;

import org.jspecify.annotations.NullMarked;
