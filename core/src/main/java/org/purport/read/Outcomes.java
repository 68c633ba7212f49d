package org.purport.read;

import java.io.Closeable;
import java.util.Iterator;

/** The reports and problems of one input, one after the other, read as they are drawn. */
interface Outcomes extends Iterator<Outcome>, Closeable {}
