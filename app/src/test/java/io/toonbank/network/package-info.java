/** Tests of network. */
@NullMarked
package io.toonbank.network;

import org.jspecify.annotations.NullMarked;
