/** Endpoints of access: sign-in, staff, roles, keys, devices, history. */
@NullMarked
package io.toonbank.access.web;

import org.jspecify.annotations.NullMarked;
