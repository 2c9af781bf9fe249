@NullMarked
package io.toonbank.pricing.web;

import org.jspecify.annotations.NullMarked;
