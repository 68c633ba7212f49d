/** What is one story, one copied text, one origin and one happening across the reports of a case. */
@NullMarked
package org.purport.link;

import org.jspecify.annotations.NullMarked;
