/** Fetches pages from the network, the only part of Purport that does. */
@NullMarked
package org.purport.app.fetch;

import org.jspecify.annotations.NullMarked;
