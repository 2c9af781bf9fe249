/** Problem documents, texts of refusals, limits on requests. */
@NullMarked
package io.toonbank.platform.web;

import org.jspecify.annotations.NullMarked;
