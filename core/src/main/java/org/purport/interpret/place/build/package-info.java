/** Builds the gazetteer file from registry packages of GeoNames data; the build runs it once, a reading never. */
@NullMarked
package org.purport.interpret.place.build;

import org.jspecify.annotations.NullMarked;
