/** What goes wrong outside our code: killed processes, a database that is gone, a full disk, callers that send nonsense. */
@NullMarked
package io.toonbank.faults;

import org.jspecify.annotations.NullMarked;
