/**
 * The frame of the pages that show a case: server, guard, desk, assets and the contract of a page.
 *
 * <p>A page is one class that implements {@link org.purport.app.web.Page}, one record that holds what its template shows, and one
 * template under {@code src/main/jte}; {@code pages/Pages} lists them. The template gets {@code frame} and {@code page}, and wraps
 * itself in {@code @template.layout}. A handler asks {@link org.purport.app.web.Visit#desk} and never keeps what it was lent.
 */
@NullMarked
package org.purport.app.web;

import org.jspecify.annotations.NullMarked;
