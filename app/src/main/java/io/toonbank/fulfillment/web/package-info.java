/** The endpoints of the work in stores and warehouses. */
@NullMarked
package io.toonbank.fulfillment.web;

import org.jspecify.annotations.NullMarked;
