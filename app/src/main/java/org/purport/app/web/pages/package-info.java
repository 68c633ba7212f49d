/** The pages of the dossier: one class each, with the record that its template shows. */
@NullMarked
package org.purport.app.web.pages;

import org.jspecify.annotations.NullMarked;
