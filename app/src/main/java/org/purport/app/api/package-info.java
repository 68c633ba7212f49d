/** The HTTP API under {@code /api/v1}: what the pages show, as JSON with citations, for other programs. */
@NullMarked
package org.purport.app.api;

import org.jspecify.annotations.NullMarked;
