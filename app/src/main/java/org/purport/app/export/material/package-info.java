/** What of a case is exported: its stories one by one, with the readings behind them. */
@NullMarked
package org.purport.app.export.material;

import org.jspecify.annotations.NullMarked;
