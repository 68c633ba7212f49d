/** One story with the readings of its reports, as the views of it ask for it. */
@NullMarked
package org.purport.app.web.story;

import org.jspecify.annotations.NullMarked;
