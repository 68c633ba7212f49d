/** Briefings as lines of text: for a terminal and as Markdown. */
@NullMarked
package org.purport.app.show.text;

import org.jspecify.annotations.NullMarked;
