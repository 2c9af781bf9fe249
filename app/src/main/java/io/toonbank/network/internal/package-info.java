/** Rules and tables of the network. */
@NullMarked
package io.toonbank.network.internal;

import org.jspecify.annotations.NullMarked;
