/** What happens in a report: triggers, PLOVER types, participants, materiel. */
@NullMarked
package org.purport.interpret.event;

import org.jspecify.annotations.NullMarked;
