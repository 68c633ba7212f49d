/** What a person reads: a vault of linked notes, a dossier as one page. */
@NullMarked
package org.purport.app.export.page;

import org.jspecify.annotations.NullMarked;
