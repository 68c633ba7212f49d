/** Packs the program for those who do not build it; runs in the build only. */
@NullMarked
package org.purport.app.dist;

import org.jspecify.annotations.NullMarked;
