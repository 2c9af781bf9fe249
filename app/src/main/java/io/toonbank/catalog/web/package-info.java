/** The back office's endpoints of the catalogue, and the pictures everybody may see. */
@NullMarked
package io.toonbank.catalog.web;

import org.jspecify.annotations.NullMarked;
