/** Keeps a case up with feeds: asks for what is new, has it read and linked, and says what that changed. */
@NullMarked
package org.purport.app.watch;

import org.jspecify.annotations.NullMarked;
