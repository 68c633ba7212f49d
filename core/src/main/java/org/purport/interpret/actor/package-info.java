/** Who acts in a report: mentions, coreference, country and sector. */
@NullMarked
package org.purport.interpret.actor;

import org.jspecify.annotations.NullMarked;
