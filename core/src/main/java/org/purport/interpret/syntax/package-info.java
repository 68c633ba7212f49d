/** Grammar that several interpreters need: phrases, clauses, quotation marks. */
@NullMarked
package org.purport.interpret.syntax;

import org.jspecify.annotations.NullMarked;
