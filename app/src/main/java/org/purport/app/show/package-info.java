/** Shows readings one after the other in a format that somebody asked for. */
@NullMarked
package org.purport.app.show;

import org.jspecify.annotations.NullMarked;
