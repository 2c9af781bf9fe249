package io.toonbank.imports.internal;

/**
 * Something to load that is made of one row or of several: a product with its variants, an invoice with its lines.
 *
 * @param firstLine where refusals of the whole are listed
 * @param rows how many rows it is made of
 */
record Item<T>(String name, long firstLine, int rows, T content) {}
