/** Endpoints of the back office for messages. */
@NullMarked
package io.toonbank.messaging.web;

import org.jspecify.annotations.NullMarked;
