/** Corrections in the words of people, for the command line and the pages. */
@NullMarked
package org.purport.app.correct;

import org.jspecify.annotations.NullMarked;
