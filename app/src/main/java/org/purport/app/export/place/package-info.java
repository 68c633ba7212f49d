/** Where and when: maps and calendars. */
@NullMarked
package org.purport.app.export.place;

import org.jspecify.annotations.NullMarked;
