/** The happenings of a story by day: when they are, and when they were reported. */
@NullMarked
package org.purport.app.web.timeline;

import org.jspecify.annotations.NullMarked;
