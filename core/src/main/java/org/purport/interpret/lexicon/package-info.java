/** Tables of language knowledge, kept as commented resources. */
@NullMarked
package org.purport.interpret.lexicon;

import org.jspecify.annotations.NullMarked;
