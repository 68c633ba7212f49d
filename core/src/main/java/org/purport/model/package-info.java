/** The records of the contract, and the annotated text that every stage reads. */
@NullMarked
package org.purport.model;

import org.jspecify.annotations.NullMarked;
