/** Who did or said what to whom in a story. */
@NullMarked
package org.purport.app.web.actors;

import org.jspecify.annotations.NullMarked;
