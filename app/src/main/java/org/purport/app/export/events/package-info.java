/** Event data as political scientists have it: the codes of classic coding, with what they throw away beside them. */
@NullMarked
package org.purport.app.export.events;

import org.jspecify.annotations.NullMarked;
