@NullMarked
package io.toonbank.pos.web;

import org.jspecify.annotations.NullMarked;
