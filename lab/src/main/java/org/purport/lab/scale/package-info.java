/** Measures a case of many reports, which are put together from the records of real readings. */
@NullMarked
package org.purport.lab.scale;

import org.jspecify.annotations.NullMarked;
