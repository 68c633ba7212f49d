/** A story as it stood on a day, and what changed between two days. */
@NullMarked
package org.purport.app.web.asof;

import org.jspecify.annotations.NullMarked;
