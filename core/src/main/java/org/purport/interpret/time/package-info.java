/** Time expressions of a report, as TIMEX3 and EDTF. */
@NullMarked
package org.purport.interpret.time;

import org.jspecify.annotations.NullMarked;
