/** Shows readings: as text for a terminal, Markdown, one HTML page, or the JSON of the contract. */
@NullMarked
package org.purport.app.show;

import org.jspecify.annotations.NullMarked;
