/** Facts written in the transaction they tell of, read in order by each subscriber at its own pace. */
@NullMarked
package io.toonbank.platform.events;

import org.jspecify.annotations.NullMarked;
