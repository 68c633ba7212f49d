/** Shows what a story rests on: why tellings are one, how far sources are known to be apart, what hardened on its way. */
@NullMarked
package org.purport.app.web.grounds;

import org.jspecify.annotations.NullMarked;
