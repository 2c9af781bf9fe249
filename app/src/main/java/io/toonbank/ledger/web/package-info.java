@NullMarked
package io.toonbank.ledger.web;

import org.jspecify.annotations.NullMarked;
