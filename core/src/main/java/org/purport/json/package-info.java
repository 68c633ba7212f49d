/** Readings and reports as the JSON of the contract. */
@NullMarked
package org.purport.json;

import org.jspecify.annotations.NullMarked;
