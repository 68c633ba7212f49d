/** The user's own lists of actors: read from files of several formats, kept in a folder, compared with what is known. */
@NullMarked
package org.purport.app.actors;

import org.jspecify.annotations.NullMarked;
