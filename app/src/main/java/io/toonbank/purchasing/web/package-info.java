@NullMarked
package io.toonbank.purchasing.web;

import org.jspecify.annotations.NullMarked;
