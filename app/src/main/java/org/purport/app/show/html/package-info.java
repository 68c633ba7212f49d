/** Briefings as one HTML page that needs nothing beside it: the marked report, matters, timeline and map. */
@NullMarked
package org.purport.app.show.html;

import org.jspecify.annotations.NullMarked;
