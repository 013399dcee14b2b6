/// What the build does to the jars that the application runs on.
@NullMarked
package org.lumbar.packaging;

import org.jspecify.annotations.NullMarked;
