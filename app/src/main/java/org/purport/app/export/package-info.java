/** Brings a case into the formats of other programs. */
@NullMarked
package org.purport.app.export;

import org.jspecify.annotations.NullMarked;
