/** Sentences, tokens and trees of a text; the only package that knows the NLP library. */
@NullMarked
package org.purport.annotate;

import org.jspecify.annotations.NullMarked;
