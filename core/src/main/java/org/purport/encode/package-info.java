/** What a small neural encoder makes of every word of a report; the only package that knows the runtime of the network. */
@NullMarked
package org.purport.encode;

import org.jspecify.annotations.NullMarked;
