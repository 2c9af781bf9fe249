package io.toonbank.platform.web;

import jakarta.servlet.http.HttpServletRequest;

/** A bean by which a module says where a body comes that is larger than {@link Bodies#BYTES_MAX}; the module sets its own limit. */
@FunctionalInterface
public interface StreamedBodies {

    boolean streamsBody(HttpServletRequest request);
}
