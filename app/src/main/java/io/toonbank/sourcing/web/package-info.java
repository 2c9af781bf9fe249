@NullMarked
package io.toonbank.sourcing.web;

import org.jspecify.annotations.NullMarked;
