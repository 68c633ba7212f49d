/** How far each event is held to be a fact, and by whom. */
@NullMarked
package org.purport.interpret.factuality;

import org.jspecify.annotations.NullMarked;
