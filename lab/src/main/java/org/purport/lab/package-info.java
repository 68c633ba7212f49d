/** Training and scoring of Purport; every published figure comes from here. */
@NullMarked
package org.purport.lab;

import org.jspecify.annotations.NullMarked;
