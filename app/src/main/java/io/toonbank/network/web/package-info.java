/** The network's back-office endpoints. */
@NullMarked
package io.toonbank.network.web;

import org.jspecify.annotations.NullMarked;
