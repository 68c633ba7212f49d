/** Who says what of which happening, side by side, and what that makes of competing hypotheses. */
@NullMarked
package org.purport.app.web.matrix;

import org.jspecify.annotations.NullMarked;
