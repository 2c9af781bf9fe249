package io.toonbank.storefront.view;

import java.util.List;

/** A page of text. */
public record TextView(String title, String intro, List<Part> parts) {

    public record Part(String title, List<String> paragraphs) {}
}
