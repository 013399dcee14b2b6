/// The content for a reader: every record with its figures, where it is used and why a figure is not, as text, JSON
/// and lists.
@NullMarked
package org.lumbar.catalogue;

import org.jspecify.annotations.NullMarked;
