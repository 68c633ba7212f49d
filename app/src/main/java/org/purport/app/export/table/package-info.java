/** One flat table of everything that is said, for spreadsheets and statistics. */
@NullMarked
package org.purport.app.export.table;

import org.jspecify.annotations.NullMarked;
