/** How claims and events of a report bear on one another. */
@NullMarked
package org.purport.interpret.relation;

import org.jspecify.annotations.NullMarked;
