/** From bytes in any supported format to reports. */
@NullMarked
package org.purport.read;

import org.jspecify.annotations.NullMarked;
