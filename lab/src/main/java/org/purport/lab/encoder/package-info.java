/** Tunes a small pretrained encoder on what people have marked in texts, and writes it as the network that core runs. */
@NullMarked
package org.purport.lab.encoder;

import org.jspecify.annotations.NullMarked;
