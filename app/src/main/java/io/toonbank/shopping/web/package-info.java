@NullMarked
package io.toonbank.shopping.web;

import org.jspecify.annotations.NullMarked;
