/** Measures how well the main text of a page is found, by a public benchmark's method. */
@NullMarked
package org.purport.lab.extraction;

import org.jspecify.annotations.NullMarked;
