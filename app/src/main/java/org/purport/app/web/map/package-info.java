/** Where the happenings of a story are, on a map and in a table that says the same. */
@NullMarked
package org.purport.app.web.map;

import org.jspecify.annotations.NullMarked;
