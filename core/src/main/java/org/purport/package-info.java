/** Purport: who claims what in a report, how sure, and what it is about. */
@NullMarked
package org.purport;

import org.jspecify.annotations.NullMarked;
