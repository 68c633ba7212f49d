/** Answers questions about a case as JSON in which everything points at the words that carry it; the HTTP API and the MCP server ask here. */
@NullMarked
package org.purport.app.answer;

import org.jspecify.annotations.NullMarked;
