/** The command line. */
@NullMarked
package org.purport.app.cli;

import org.jspecify.annotations.NullMarked;
