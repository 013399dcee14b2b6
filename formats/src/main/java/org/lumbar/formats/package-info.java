/// Cases in, assessments out: reading what users and systems hand over, and writing what [org.lumbar.assess]
/// says of it.
@NullMarked
package org.lumbar.formats;

import org.jspecify.annotations.NullMarked;
