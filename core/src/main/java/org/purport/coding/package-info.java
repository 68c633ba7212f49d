/** Turns the acts of a reading into what classic PLOVER and CAMEO would code. */
@NullMarked
package org.purport.coding;

import org.jspecify.annotations.NullMarked;
