/// An assessment as one self-contained HTML page that asks nothing of any host.
@NullMarked
package org.lumbar.page;

import org.jspecify.annotations.NullMarked;
