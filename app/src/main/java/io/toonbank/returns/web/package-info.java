@NullMarked
package io.toonbank.returns.web;

import org.jspecify.annotations.NullMarked;
