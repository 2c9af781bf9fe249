package io.toonbank.messaging.internal;

import java.util.Map;

/**
 * A message written out.
 *
 * @param pictures PNG by the name the HTML calls them by ({@code cid:name})
 */
record Letter(String subject, String html, String text, Map<String, byte[]> pictures) {}
