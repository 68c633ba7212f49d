/** Who says what through whom: sources, cues, contents, acts. */
@NullMarked
package org.purport.interpret.attribution;

import org.jspecify.annotations.NullMarked;
