/** Lets an assistant ask a case over the Model Context Protocol, with citations in every answer. */
@NullMarked
package org.purport.app.mcp;

import org.jspecify.annotations.NullMarked;
