/** Graphs of who says and does what, for intelligence platforms, investigators' tools and the web of data. */
@NullMarked
package org.purport.app.export.graph;

import org.jspecify.annotations.NullMarked;
