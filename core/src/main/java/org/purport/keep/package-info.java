/** The case file: every report, reading and judgement of a case in one file, and nothing that was written is changed. */
@NullMarked
package org.purport.keep;

import org.jspecify.annotations.NullMarked;
