/** Toponyms of a report, resolved to coordinates. */
@NullMarked
package org.purport.interpret.place;

import org.jspecify.annotations.NullMarked;
