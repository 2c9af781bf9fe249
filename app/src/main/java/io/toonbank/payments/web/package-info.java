@NullMarked
package io.toonbank.payments.web;

import org.jspecify.annotations.NullMarked;
