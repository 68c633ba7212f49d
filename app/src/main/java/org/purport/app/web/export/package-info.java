/** Lets a case or a story out of the browser, in every format there is. */
@NullMarked
package org.purport.app.web.export;

import org.jspecify.annotations.NullMarked;
