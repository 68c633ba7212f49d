/** What a briefing says of a reading, whatever it looks like: matters, statements, voices. */
@NullMarked
package org.purport.app.brief;

import org.jspecify.annotations.NullMarked;
