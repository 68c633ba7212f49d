/** From an annotated report to its reading. */
@NullMarked
package org.purport.interpret;

import org.jspecify.annotations.NullMarked;
