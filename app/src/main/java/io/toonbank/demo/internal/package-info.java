@NullMarked
package io.toonbank.demo.internal;

import org.jspecify.annotations.NullMarked;
