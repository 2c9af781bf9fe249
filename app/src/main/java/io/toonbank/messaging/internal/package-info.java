/** The queue, the words and the post of messages. */
@NullMarked
package io.toonbank.messaging.internal;

import org.jspecify.annotations.NullMarked;
